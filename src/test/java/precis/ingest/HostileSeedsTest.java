package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Checked;

/** Files made to hurt end in a problem or a harmless article, soon, and stop no other file. */
class HostileSeedsTest {

    private static final Languages LANGUAGES = Languages.load();
    private static final Duration SOON = Duration.ofMinutes(2);
    static final String PROSE =
            "<p>La ville a fermé le pont de la Loge dans la nuit de lundi à mardi, après une crue"
                    + " que personne n'attendait à cette saison, a indiqué la maire.</p>";

    @TempDir private Path seeds;

    private Checked<List<Article>> read() {
        return new SeedReader(LANGUAGES::identify, LANGUAGES::pack).read(seeds);
    }

    static Map<String, Supplier<String>> files() {
        Map<String, Supplier<String>> files = new LinkedHashMap<>();
        files.put("large.html", () -> "<p>" + "a ".repeat(25_000_000));
        files.put("million.html", () -> "<div>".repeat(1_000_000) + PROSE);
        files.put("nested.html", () -> "<div>".repeat(50_000) + PROSE);
        files.put("lists.html", () -> "<ul><li>".repeat(40_000) + PROSE);
        files.put(
                "data.html",
                () -> PROSE + "<img src='data:image/png;base64," + "A".repeat(5_000_000) + "'>");
        files.put("attribute.html", () -> "<p class='" + "a-b ".repeat(1_000_000) + "'>" + PROSE);
        files.put("script.html", () -> "<script>" + "/*<p>*/".repeat(90_000) + "</script>" + PROSE);
        files.put("line.txt", () -> "Titre\n\n" + "mot ".repeat(500_000));
        files.put("letters.txt", () -> "Titre\n\n" + "a".repeat(2_000_000));
        files.put("lines.txt", () -> "Titre\n\n" + "a\n".repeat(500_000));
        files.put("marks.txt", () -> "Titre\n\n" + "« ".repeat(200_000) + "\u0301".repeat(200_000));
        files.put("quotes.md", () -> "# T\n\n" + ">".repeat(100_000) + " a");
        files.put("nested.md", () -> "# T\n\n" + "*a ".repeat(30_000) + "b* ".repeat(30_000));
        files.put("links.md", () -> "# T\n\n" + "[a](".repeat(100_000));
        files.put("stars.md", () -> "# T\n\n" + "*a **b ".repeat(100_000));
        files.put("marks.adoc", () -> "= T\n\n" + "*a _b `c https://a[".repeat(50_000));
        files.put("titles.adoc", () -> "= T\n\n" + "== a\n\n".repeat(100_000));
        files.put("bomb.xml", HostileSeedsTest::entityBomb);
        files.put("deep.xml", () -> "<rss><channel><item><description>" + "<a>".repeat(50_000));
        files.put(
                "items.xml",
                () -> "<rss><channel>" + "<item><title>a</title></item>".repeat(50_000));
        files.put("deep.json", () -> "{\"items\":" + "[".repeat(500_000));
        files.put(
                "wide.json", () -> "{\"items\":[" + "{\"title\":\"a\"},".repeat(200_000) + "{}]}");
        files.put("parts.eml", () -> parts(2_000));
        files.put("parts.mhtml", () -> parts(2_000));
        files.put("plain.mht", () -> "Content-Type: text/html\r\n\r\n" + "a ".repeat(5_000_000));
        files.put("plist.webarchive", () -> "<plist>" + "<array>".repeat(100_000));
        files.put("groups.rtf", () -> "{\\rtf1 " + "{\\b a".repeat(500_000));
        files.put("letters.rtf", () -> "{\\rtf1 " + "\\'e9".repeat(2_000_000));
        files.put("codes.rtf", () -> "{\\rtf1 " + "\\u233?\\par ".repeat(500_000));
        files.put("headers.eml", () -> "X-A: b\r\n".repeat(200_000) + "\r\ntexte");
        files.put(
                "objects.pdf", () -> "%PDF-1.4\n" + "1 0 obj <</A 1 0 R>> endobj\n".repeat(50_000));
        files.put("nested.pdf", () -> "%PDF-1.4\n1 0 obj " + "[".repeat(200_000));
        return files;
    }

    private static String entityBomb() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            String former = "&a" + (i - 1) + ";";
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(former.repeat(10))
                    .append("\">");
        }
        return bomb + "]><rss><channel><item><title>&a29;</title><description>&a29;</description>";
    }

    private static String parts(int depth) {
        StringBuilder mail = new StringBuilder("Subject: T\r\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
            mail.append("\r\n\r\n--b").append(i).append("\r\n");
        }
        return mail + "Content-Type: text/html\r\n\r\n" + PROSE;
    }

    @TestFactory
    Stream<DynamicTest> everyFileEndsSoon() {
        return files().entrySet().stream()
                .map(
                        f ->
                                DynamicTest.dynamicTest(
                                        f.getKey(), () -> endsSoon(f.getKey(), f.getValue())));
    }

    private void endsSoon(String name, Supplier<String> content) throws IOException {
        Path file = seeds.resolve(name);
        Files.writeString(file, content.get());
        Files.writeString(seeds.resolve("a-bon.txt"), "Le pont fermé\n\nLa ville a fermé le pont.");
        try {
            Checked<List<Article>> read = assertTimeoutPreemptively(SOON, this::read);
            assertTrue(read.value().stream().anyMatch(a -> a.id().equals("a-bon")), name);
            for (Article article : read.value()) {
                assertFalse(article.text().contains("<script"), name);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void bombsAndTagsInSidecarsAreProblems() throws IOException {
        Map<String, String> sidecars =
                Map.of(
                        "alias", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: T",
                        "tag", "title: !!javax.script.ScriptEngineManager [a]",
                        "deep", "title: " + "[".repeat(20_000),
                        "large", "title: " + "a".repeat(100_000),
                        "binary", "title: \u0000\u0001");
        for (Map.Entry<String, String> e : sidecars.entrySet()) {
            Files.writeString(seeds.resolve(e.getKey() + ".txt"), "Titre\n\nLe texte est ici.");
            Files.writeString(seeds.resolve(e.getKey() + ".yml"), e.getValue());
        }
        Checked<List<Article>> read = assertTimeoutPreemptively(SOON, this::read);
        assertEquals(List.of(), read.value().stream().map(Article::id).toList());
        for (String name : sidecars.keySet()) {
            assertTrue(
                    read.problems().stream().anyMatch(p -> p.file().endsWith(name + ".yml")), name);
        }
    }

    @Test
    void oddNamesBecomePlainIdentifiersAndHiddenOnesAreSkipped() throws IOException {
        for (String name :
                List.of(
                        "..%2f..%2fetc.txt",
                        "a\u202Egnp.txt", "-rf.txt", "con.txt", "a b;c$(d).txt")) {
            Files.writeString(seeds.resolve(name), "Titre\n\nLe texte est ici, et voilà.");
        }
        assertEquals(
                List.of("rf", "a-b-c-d", "a-gnp", "con"),
                read().value().stream().map(Article::id).toList());
    }

    @Test
    void loneSurrogatesAreNoText() throws IOException {
        Files.write(
                seeds.resolve("a.txt"),
                "\uFEFFTitre\n\nLe texte \uD83D est coupé.".getBytes(StandardCharsets.UTF_16BE));
        Files.write(
                seeds.resolve("b.html"),
                ("<h1>Titre</h1>" + PROSE + "<p>&#xD800; &#55357; &#x110000;</p>")
                        .getBytes(StandardCharsets.UTF_8));
        List<Article> articles = read().value();
        assertFalse(articles.isEmpty());
        for (Article article : articles) {
            assertTrue(
                    article.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF),
                    article.id());
        }
    }
}
