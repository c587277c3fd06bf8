package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full site whose look the user changed, and what its pages weigh. */
class LookIT {

    private static final int LARGEST_PAGE = 10 * 1024;
    private static final int LARGEST_SCRIPTS = 10 * 1024;

    @TempDir static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        site =
                Built.fixture(
                        project,
                        "fr",
                        """
                        precis.menu=index, archive, about
                        precis.logo=icon.svg
                        precis.footer=Imprimé ici, lu partout
                        precis.color.accent=#004b87
                        """);
    }

    @Test
    void menuLogoAndFootAreTheUsers() throws IOException {
        Document page = page("index.html");
        assertEquals(
                List.of("index.html", "archive.html", "about.html"),
                page.select("nav a").eachAttr("href"));
        assertEquals("icon.svg", page.select(".site img").attr("src"));
        assertTrue(page.select(".foot").text().contains("Imprimé ici, lu partout"));
    }

    @Test
    void theUsersColourEndsTheStyleSheet() throws IOException {
        String css = Files.readString(site.resolve("css/precis.css"));
        assertTrue(
                css.strip().endsWith(":root{--accent:#004b87}\n}"),
                css.substring(css.length() - 99));
    }

    @Test
    void translationsPointToEachOther() throws IOException {
        for (String page : List.of("about.html", "en/about.html", "de/about.html")) {
            Document document = page(page);
            assertEquals(
                    List.of("de", "en", "fr"),
                    document.select("link[hreflang]").eachAttr("hreflang").stream()
                            .sorted()
                            .toList());
        }
        assertEquals(
                "../en/about.html", page("en/method.html").select("nav a").last().attr("href"));
    }

    @Test
    void everyBriefingHasItsCard() throws IOException {
        for (Path page : briefings()) {
            Document document = Jsoup.parse(Files.readString(page));
            String card = document.select("meta[property=og:image]").attr("content");
            assertTrue(card.startsWith(Built.ADDRESS), card);
            Path file = site.resolve(card.substring(Built.ADDRESS.length()));
            byte[] bytes = Files.readAllBytes(file);
            assertEquals("PNG", new String(bytes, 1, 3, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void theManifestsIconsExist() throws IOException {
        Path file = site.resolve("site.webmanifest");
        JsonNode manifest = new ObjectMapper().readTree(Files.readAllBytes(file));
        assertTrue(manifest.get("icons").size() >= 3);
        for (JsonNode icon : manifest.get("icons")) {
            assertTrue(Files.exists(site.resolve(icon.get("src").asText())), icon.toString());
        }
    }

    @Test
    void aBriefingWeighsLittle() throws IOException {
        int style = compressed(site.resolve("css/precis.css"));
        for (Path page : briefings()) {
            int weight = style + compressed(page);
            assertTrue(weight <= LARGEST_PAGE, site.relativize(page) + ": " + weight);
        }
        long scripts = 0;
        try (Stream<Path> files = Files.list(site.resolve("js"))) {
            for (Path file : files.toList()) {
                scripts += Files.size(file);
            }
        }
        assertTrue(scripts < LARGEST_SCRIPTS, "scripts: " + scripts);
    }

    private static List<Path> briefings() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("briefings"))) {
            List<Path> pages = files.filter(f -> f.endsWith("index.html")).sorted().toList();
            assertTrue(pages.size() > 10, "briefings: " + pages.size());
            return pages;
        }
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name)));
    }
}
