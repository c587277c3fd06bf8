package precis.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.ingest.html.WordFile;
import precis.model.Checked;
import precis.model.Problem;

/**
 * Leaves out the folders that browsers save beside a page: the pages in them are its frames, most
 * of them advertisements.
 */
public final class PageFolders {

    private static final List<String> ENDINGS = WordFile.lines("page-folders");

    /** The page of each folder there may be. */
    private final Map<String, SeedFile> pages = new HashMap<>();

    private PageFolders(List<SeedFile> files) {
        for (SeedFile file : files) {
            if (FileKind.of(file) == FileKind.PAGE) {
                ENDINGS.forEach(e -> pages.put(file.trunk() + e, file));
            }
        }
    }

    /** The other files, with a note on each folder left out. */
    public static Checked<List<SeedFile>> without(List<SeedFile> files) {
        PageFolders folders = new PageFolders(files);
        List<SeedFile> others = new ArrayList<>();
        Map<SeedFile, Problem> notes = new LinkedHashMap<>();
        for (SeedFile file : files) {
            Optional<SeedFile> page = folders.owner(file.seed());
            page.ifPresentOrElse(
                    p -> notes.computeIfAbsent(p, PageFolders::note), () -> others.add(file));
        }
        return new Checked<>(others, List.copyOf(notes.values()));
    }

    private Optional<SeedFile> owner(String seed) {
        for (int end = seed.indexOf('/'); end >= 0; end = seed.indexOf('/', end + 1)) {
            SeedFile page = pages.get(seed.substring(0, end));
            if (page != null) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    private static Problem note(SeedFile page) {
        return page.note(0, "has a folder of pictures and frames beside it, which is skipped", "");
    }
}
