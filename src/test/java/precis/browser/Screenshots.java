package precis.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures of the README from the site in {@code target/site}. */
final class Screenshots {

    private static final Path SITE = Path.of("target/site");
    private static final Path PICTURES = Path.of("src/docs");
    private static final String BRIEFING = "briefings/russie-ukraine-alaska/index.html";

    private Screenshots() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Chromium.find().orElseThrow(() -> new IOException("no Chromium found"));
        try (SiteServer server = new SiteServer(SITE);
                Chromium browser = Chromium.start(program)) {
            Tab tab = browser.open();
            take(tab, server, "index.html", "light", 1100, 800, "home.png");
            take(tab, server, BRIEFING, "light", 1100, 1300, "briefing.png");
            take(tab, server, BRIEFING, "dark", 1100, 1300, "briefing-dark.png");
            take(tab, server, BRIEFING, "light", 390, 1300, "briefing-phone.png");
            Files.write(Path.of("target/briefing.pdf"), tab.pdf());
        }
    }

    private static void take(
            Tab tab,
            SiteServer server,
            String page,
            String scheme,
            int width,
            int height,
            String name)
            throws IOException {
        tab.scheme(scheme);
        tab.size(width, height);
        tab.open(server.address() + page);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name), tab.view());
    }
}
