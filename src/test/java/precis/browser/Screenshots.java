package precis.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import precis.Trees;

/** Takes the pictures of the README from the fixture site, which the packed program builds. */
final class Screenshots {

    private static final Path PICTURES = Path.of("src/docs");
    private static final String HOME = "index.html";
    private static final String BRIEFING = "briefings/aubrette-mousse/index.html";
    private static final float PRINT_DPI = 72;

    private Screenshots() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Chromium.find().orElseThrow(() -> new IOException("no Chromium found"));
        Path project = Files.createTempDirectory("precis-pictures");
        try (Site site = Site.build("fr", project);
                Chromium browser = Chromium.start(program)) {
            Tab tab = browser.open();
            take(tab, site.address(HOME), "light", 1100, 1000, "home.png");
            take(tab, site.address(BRIEFING), "light", 1100, 1300, "briefing.png");
            take(tab, site.address(BRIEFING), "dark", 1100, 1300, "briefing-dark.png");
            take(tab, site.address(BRIEFING), "light", 390, 1300, "briefing-phone.png");
            tab.open(site.address(BRIEFING));
            print(tab.pdf());
        } finally {
            Trees.remove(project.toFile());
        }
    }

    private static void take(
            Tab tab, String address, String scheme, int width, int height, String name)
            throws IOException {
        tab.scheme(scheme);
        tab.size(width, height);
        tab.open(address);
        Files.write(PICTURES.resolve(name), tab.view());
    }

    /** The first sheet. */
    private static void print(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, PRINT_DPI);
            ImageIO.write(sheet, "png", PICTURES.resolve("briefing-print.png").toFile());
        }
    }
}
