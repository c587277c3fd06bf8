package precis.ingest;

import java.util.List;
import java.util.Optional;
import precis.ingest.saved.Mhtml;
import precis.ingest.saved.SavedPage;
import precis.ingest.saved.Webarchive;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;
import precis.model.Checked;

/** A web page saved with its pictures in one file becomes a draft. */
final class SavedPageFormat implements Format {

    private final PageFormat pages;

    SavedPageFormat(Days days) {
        this.pages = new PageFormat(days);
    }

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        Optional<SavedPage> page = Webarchive.read(bytes).or(() -> Mhtml.read(bytes));
        return page.map(p -> pages.read(file, p, sidecar))
                .orElseGet(
                        () ->
                                file.refused(
                                        "holds no page that can be opened",
                                        "save the page anew, as .mhtml or .html"));
    }
}
