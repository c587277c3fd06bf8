package precis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import precis.ingest.bytes.Decoded;
import precis.ingest.bytes.Decoder;
import precis.ingest.html.Doubt;
import precis.ingest.html.PageReader;
import precis.ingest.html.ReadPage;
import precis.ingest.saved.SavedPage;
import precis.ingest.text.Days;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Problem;

/** A saved web page becomes a draft. */
final class PageFormat implements Format {

    private static final int MOST_TAGS = 100_000;

    private final PageReader reader;

    PageFormat(Days days) {
        this.reader = new PageReader(days);
    }

    @Override
    public Checked<List<Draft>> read(SeedFile file, byte[] bytes, Sidecar sidecar) {
        return read(file, new SavedPage(bytes, Optional.empty(), Optional.empty()), sidecar);
    }

    /** The article of a page, wherever it was kept. */
    Checked<List<Draft>> read(SeedFile file, SavedPage saved, Sidecar sidecar) {
        List<Problem> problems = new ArrayList<>();
        if (tags(saved.html()) > MOST_TAGS) {
            problems.add(
                    file.error(
                            0,
                            "has more markup than any article page",
                            "save the article alone, or as plain text"));
            return new Checked<>(List.of(), problems);
        }
        Optional<String> html = TextFormat.repaired(file, decode(saved, sidecar).text(), problems);
        ReadPage page = reader.read(html.orElseThrow(), saved.address().orElse(""));
        for (Doubt doubt : page.doubts()) {
            if (!isSettled(doubt.about(), sidecar)) {
                String key = doubt.about().name().toLowerCase(Locale.ROOT);
                problems.add(
                        file.warning(
                                0,
                                "gives " + doubt.words(),
                                "settle it with " + key + ": in the sidecar"));
            }
        }
        return new Checked<>(List.of(page.draft()), problems);
    }

    private static boolean isSettled(Doubt.About about, Sidecar sidecar) {
        return switch (about) {
            case TITLE -> sidecar.title().isPresent();
            case OUTLET -> sidecar.outlet().isPresent();
            case AUTHOR -> !sidecar.authors().isEmpty();
            case PUBLISHED -> sidecar.published().isPresent();
        };
    }

    private static Decoded decode(SavedPage saved, Sidecar sidecar) {
        Decoder decoder = new Decoder();
        return sidecar.charset()
                .or(saved::charset)
                .map(label -> decoder.decodeAs(saved.html(), label))
                .orElseGet(() -> decoder.decodePage(saved.html()));
    }

    private static int tags(byte[] bytes) {
        int n = 0;
        for (byte b : bytes) {
            n += b == '<' ? 1 : 0;
        }
        return n;
    }
}
