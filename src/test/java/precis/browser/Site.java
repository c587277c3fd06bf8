package precis.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import precis.site.Built;

/**
 * A full site in one language, served below a sub-path.
 *
 * @param language of its lists
 * @param folder where it is built
 * @param server that shows it
 * @param pages one of every kind
 */
record Site(String language, Path folder, SiteServer server, List<String> pages)
        implements AutoCloseable {

    static Site build(String language, Path project) throws IOException, InterruptedException {
        Path folder = Built.fixture(project, language);
        return new Site(language, folder, new SiteServer(folder), kinds(folder));
    }

    /** All pages up to the first of each folder with an index of its own. */
    private static List<String> kinds(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<String> all =
                    files.map(f -> site.relativize(f).toString())
                            .filter(f -> f.endsWith(".html"))
                            .sorted()
                            .toList();
            List<String> kinds = new ArrayList<>();
            List<String> seen = new ArrayList<>();
            for (String page : all) {
                String kind = page.replaceFirst("/[^/]+/([^/]+\\.html)$", "/*/$1");
                if (!seen.contains(kind)) {
                    seen.add(kind);
                    kinds.add(page);
                }
            }
            return kinds;
        }
    }

    String address(String page) {
        return server.address() + page;
    }

    /** The first briefing. */
    String briefing() {
        return pages.stream().filter(p -> p.startsWith("briefings/")).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        server.close();
    }
}
