package precis.ingest;

import java.util.List;
import java.util.Optional;
import precis.ingest.pdf.PdfReader;
import precis.ingest.text.Draft;
import precis.model.Checked;

/** A PDF with a text layer becomes a draft. */
final class PdfFormat implements Format {

    private final PdfReader reader = new PdfReader();

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        Optional<Draft> draft = reader.read(bytes);
        if (draft.isEmpty()) {
            return file.refused(
                    "is no PDF that can be opened: broken, or locked with a password",
                    "save the article as a page or as plain text");
        } else if (draft.get().blocks().isEmpty()) {
            return file.refused(
                    "holds pictures of its text only", "run a text recognition over it first");
        }
        return new Checked<>(List.of(draft.get()), List.of());
    }
}
