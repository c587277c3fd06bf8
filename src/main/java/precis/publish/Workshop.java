package precis.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import precis.kept.Kept;
import precis.model.Checked;
import precis.model.Page;
import precis.model.SiteFile;

/** What a publisher made of pages and files that did not change since. */
final class Workshop {

    private final Kept<Source> sources = new Kept<>();
    private final Kept<Payload> texts = new Kept<>();
    private final Kept<Payload> files = new Kept<>();
    private final Kept<Checked<Map<String, Object>>> values = new Kept<>();
    private final Map<String, Converted> conversions = new TreeMap<>();
    private final Kept<String> names = new Kept<>();
    private final Map<String, SortedMap<String, Payload>> bundled = new TreeMap<>();

    /** A new build begins: what the last one did not ask for is forgotten. */
    void turn() {
        sources.turn();
        texts.turn();
        files.turn();
        values.turn();
        names.turn();
    }

    Conversions conversions(AsciiDoc asciidoc, Path folder) throws IOException {
        return new Conversions(asciidoc, folder, conversions, names);
    }

    Source source(Page page) {
        return sources.get(List.of(page), List.of(), () -> PageWriter.write(page));
    }

    /** What a page is in the JBake project. */
    Payload text(Source page) {
        return texts.get(List.of(page), List.of(), () -> new Payload.Text(page.text()));
    }

    Payload file(SiteFile file) {
        return files.get(List.of(file), List.of(), () -> new Payload.Bytes(file.bytes()));
    }

    /** The values of a converted page. */
    Checked<Map<String, Object>> values(
            Source page, Converted converted, ProjectSettings settings, PageReader reader) {
        return values.get(
                List.of(page, converted),
                List.of(settings.written()),
                () -> reader.read(page, converted));
    }

    /** A folder that travels with the program, which does not change while it runs. */
    SortedMap<String, Payload> bundled(String folder) throws IOException {
        SortedMap<String, Payload> found = bundled.get(folder);
        if (found == null) {
            found = Bundled.files(folder);
            bundled.put(folder, found);
        }
        return new TreeMap<>(found);
    }
}
