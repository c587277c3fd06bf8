package precis.ingest;

import java.util.List;
import java.util.Optional;
import precis.ingest.office.OfficeReader;
import precis.ingest.text.Draft;
import precis.model.Checked;

/** A text document of a word processor becomes a draft. */
final class OfficeFormat {

    private OfficeFormat() {}

    /** The file's article, if it can be opened. */
    static Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        Optional<Draft> draft = OfficeReader.read(bytes, sidecar.title());
        if (draft.isEmpty()) {
            return new Checked<>(
                    List.of(),
                    List.of(
                            file.error(
                                    0,
                                    "is no text document that can be opened: broken, or locked"
                                            + " with a password",
                                    "save it anew without a password, or as plain text")));
        }
        return new Checked<>(draft.stream().toList(), List.of());
    }
}
