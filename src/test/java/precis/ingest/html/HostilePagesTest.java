package precis.ingest.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import precis.ingest.text.Block;

/** Pages made to hurt end in a harmless result, soon. */
class HostilePagesTest {

    private static final PageReader READER = new PageReader();
    private static final String PROSE =
            "<p>The bridge was closed during the night by the mayor, who fears the flood, and nobody was hurt.</p>";

    static Stream<String> pages() {
        return Stream.of(
                "",
                "\u0000\uFFFF<",
                "<div>".repeat(20_000) + PROSE,
                "<p>".repeat(20_000) + PROSE,
                PROSE.repeat(2_000),
                "<a href='/x'>".repeat(20_000) + PROSE,
                "<table><tr><td>".repeat(5_000) + PROSE,
                "<ul>"
                        + "<li><a href='/x'>A headline of some length here</a></li>".repeat(5_000)
                        + "</ul>"
                        + PROSE,
                "<p>" + "a".repeat(2_000_000),
                "<p>" + "\u0301".repeat(200_000) + PROSE,
                "<p class='" + "related-".repeat(50_000) + "'>" + PROSE,
                "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + PROSE,
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":"
                        + "{\"author\":".repeat(900)
                        + "1"
                        + "}".repeat(900)
                        + "}</script>"
                        + PROSE,
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"a\"},\"x\":{\"@id\":\"a\",\"name\":{\"@id\":\"a\",\"name\":1}}}</script>"
                        + PROSE,
                "<title>" + "&lt;script&gt;".repeat(10_000) + "</title>" + PROSE,
                "<meta name=date content='" + "9".repeat(100_000) + "'>" + PROSE,
                "<meta name=author content='" + "By ".repeat(50_000) + "'>" + PROSE,
                "<h1>" + " - ".repeat(50_000) + "</h1>" + PROSE,
                "<p>\uD800\uDC00\uD800 lone surrogates \uDC00</p>" + PROSE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void endsSoon(String page) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READER.read(page));
    }

    @Test
    void noScriptOrMarkupIsEverText() {
        String page =
                "<title>T</title><article>"
                        + PROSE
                        + "<script>alert(1)</script><style>p{}</style>"
                        + "<iframe src='data:text/html,x'>frame</iframe><img src=x onerror=alert(2)></article>";
        List<Block> blocks = READER.read(page).draft().blocks();
        assertFalse(blocks.isEmpty());
        for (Block block : blocks) {
            assertFalse(
                    block.text().contains("alert")
                            || block.text().contains("p{}")
                            || block.text().contains("frame"));
        }
    }

    @Test
    void anyMixtureOfMarkupIsRead() {
        Random random = new Random(5);
        String[] bits = {
            "<p>", "</p>", "<div class=related>", "</div>", "<article>", "</article>", "<h1>",
                    "<h2>", "</h2>", "<table>", "<tr>", "<td>", "</table>",
            "<li>", "<br>", "<a href=/x>", "</a>", "text, ", "Word ", "3 mars 2024 ", "By Ann Roe ",
                    "<time datetime=2024-02-31>", "<!--", "-->", "&amp;", "&#0;",
            "<meta property=og:title content=x>",
                    "<script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"headline\":5}</script>",
                    PROSE
        };
        for (int i = 0; i < 300; i++) {
            StringBuilder page = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                page.append(bits[random.nextInt(bits.length)]);
            }
            ReadPage read = READER.read(page.toString());
            assertTrue(
                    read.draft().blocks().stream().noneMatch(b -> b.text().isBlank()),
                    page::toString);
        }
    }
}
