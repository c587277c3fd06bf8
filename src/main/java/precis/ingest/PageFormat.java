package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.ingest.bytes.Decoder;
import precis.ingest.html.PageReader;
import precis.ingest.html.ReadPage;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Problem;

/** A saved web page becomes a draft. */
final class PageFormat implements Format {

    private final PageReader reader = new PageReader();

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> html =
                TextFormat.repaired(file, new Decoder().decodePage(bytes).text(), problems);
        ReadPage page = reader.read(html.orElseThrow());
        for (String doubt : page.doubts()) {
            problems.add(
                    file.warning(
                            0,
                            "gives two dates of publication: " + doubt,
                            "settle it with published: in the sidecar"));
        }
        return new Checked<>(List.of(page.draft()), problems);
    }
}
