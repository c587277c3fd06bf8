package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.language.Languages;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Origin;
import precis.model.Problem;

/** Articles in Markdown, feeds and mails. */
class SeedFormatsTest {

    private static final Languages LANGUAGES = Languages.load();
    private static final String ONE =
            "Le pont de la ville a été fermé dans la nuit par le maire, qui craint la crue annoncée pour demain.";
    private static final String TWO =
            "Les habitants sont invités à rester chez eux jusqu’à la fin de la semaine, selon la préfecture.";

    @TempDir private Path seeds;

    private Checked<List<Article>> read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Checked<List<Article>> read(String name, byte[] bytes) throws IOException {
        Files.write(seeds.resolve(name), bytes);
        return new SeedReader(LANGUAGES::identify, LANGUAGES::pack).read(seeds);
    }

    private static String blocks(Article article) {
        return article.paragraphs().stream()
                .map(p -> p.kind() + " " + p.span().in(article.text()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void anInstantFallsOnTheDayItWasWhereTheSiteIs() throws IOException {
        String page =
                "<html lang=fr><head><title>La crue</title><meta property='article:published_time'"
                        + " content='2024-03-30T23:30:00+00:00'></head><body><article><h1>La crue"
                        + "</h1><p>%s</p><p>%s</p></article></body></html>";
        Files.writeString(seeds.resolve("page.html"), page.formatted(ONE, TWO));
        Files.writeString(
                seeds.resolve("fil.xml"),
                "<rss><channel><title>Fil</title><item><title>Digue</title><pubDate>Sat, 30 Mar"
                        + " 2024 18:30:00 -0500</pubDate><description>%s %s</description></item>"
                                .formatted(ONE, TWO)
                        + "</channel></rss>");
        assertEquals(List.of("2024-03-31", "2024-03-31"), days(ZoneId.of("Europe/Paris")));
        assertEquals(List.of("2024-03-30", "2024-03-30"), days(ZoneId.of("America/Montreal")));
    }

    private List<String> days(ZoneId zone) {
        return new SeedReader(LANGUAGES::identify, LANGUAGES::pack, zone)
                .read(seeds).value().stream()
                        .map(a -> a.metadata().published().orElseThrow().value().toString())
                        .toList();
    }

    @Test
    void markdownKeepsItsBlocksAndNotItsMarks() throws IOException {
        Article article =
                read(
                                "crue.md",
                                "---\ntitle: La crue menace\ndate: 2024-03-31 08:00\nlayout: post\nauthor: Anne Dupré\n---\n"
                                        + ONE.replace("maire", "**maire**")
                                        + "\n\n## Et demain ?\n\n> "
                                        + TWO
                                        + "\n\n- une [digue](https://example.org) de plus\n\n![photo](x.jpg)\n\n<script>alert(1)</script>\n")
                        .value()
                        .get(0);
        assertEquals("La crue menace", article.title());
        assertEquals("2024-03-31", article.metadata().published().orElseThrow().value().toString());
        assertEquals(List.of("Anne Dupré"), article.metadata().authors().orElseThrow().value());
        assertEquals(
                "TEXT "
                        + ONE
                        + "\nHEADING Et demain ?\nQUOTE "
                        + TWO
                        + "\nLIST_ITEM une digue de plus",
                blocks(article));
    }

    @Test
    void theFirstHeadingOfMarkdownIsTheTitle() throws IOException {
        assertEquals(
                "La crue",
                read("a.md", "# La crue\n\n" + ONE + "\n\n" + TWO).value().get(0).title());
    }

    @Test
    void aTableOfMarkdownIsNoSentenceAndARuleIsNone() throws IOException {
        String table = "| Ville | Logements |\n|:--|---:|\n| Ivray | 12 |\n\n";
        String two = "Ville | Logements\n--- | ---\nIvray | 12\n\n";
        Article article =
                read("a.md", "# La crue\n\n" + table + ONE + "\n\n" + two + "a - b | c\n")
                        .value()
                        .get(0);
        assertEquals("TEXT " + ONE + "\nTEXT a - b | c", blocks(article));
    }

    @Test
    void everyEntryOfARssFeedIsAnArticle() throws IOException {
        String feed =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<channel><title>La Gazette</title><language>fr-FR</language>"
                        + "<item><title>La crue &amp; le pont</title><link>https://example.org/crue</link><dc:creator>Anne Dupré</dc:creator>"
                        + "<pubDate>Sun, 31 Mar 2024 23:30:00 +0200</pubDate><description>Résumé.</description>"
                        + "<content:encoded><![CDATA[<p>"
                        + ONE
                        + "</p><p>"
                        + TWO
                        + "</p><script>x()</script>]]></content:encoded></item>"
                        + "<item><title>Le vent</title><description>&lt;p&gt;"
                        + TWO
                        + " &amp;x;&lt;/p&gt;</description></item>"
                        + "</channel></rss>";
        List<Article> articles = read("flux.xml", feed).value();
        assertEquals(
                List.of("flux-la-crue-le-pont", "flux-le-vent"),
                articles.stream().map(Article::id).toList());
        Article crue = articles.get(0);
        assertEquals("La crue & le pont", crue.title());
        assertEquals("TEXT " + ONE + "\nTEXT " + TWO, blocks(crue));
        assertEquals("2024-03-31", crue.metadata().published().orElseThrow().value().toString());
        assertEquals("La Gazette", crue.metadata().outlet().orElseThrow().value());
        assertEquals(Origin.FEED, crue.metadata().url().orElseThrow().origin());
        assertTrue(articles.get(1).partial());
    }

    @Test
    void aWrongDayOfTheWeekLosesNoDate() throws IOException {
        String feed =
                "<rss><channel><title>Fil</title><item><title>Digue</title><pubDate>Mon, 31 Mar"
                        + " 2024 08:00:00 +0200</pubDate><description>%s</description></item>"
                        + "</channel></rss>";
        Article article = read("fil.xml", feed.formatted(ONE)).value().get(0);
        assertEquals("2024-03-31", article.metadata().published().orElseThrow().value().toString());
    }

    @Test
    void atomAndJsonFeedsAreReadToo() throws IOException {
        String atom =
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='fr'><title>La Gazette</title><entry><title>La crue</title>"
                        + "<link rel='alternate' href='https://example.org/a'/><author><name>Anne Dupré</name></author>"
                        + "<published>2024-03-31T08:00:00Z</published><content type='html'>&lt;p&gt;"
                        + ONE
                        + "&lt;/p&gt;</content></entry></feed>";
        Article fromAtom = read("a.atom", atom).value().get(0);
        assertEquals("TEXT " + ONE, blocks(fromAtom));
        assertEquals(List.of("Anne Dupré"), fromAtom.metadata().authors().orElseThrow().value());
        Files.delete(seeds.resolve("a.atom"));
        String json =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"La Gazette\",\"language\":\"fr\",\"items\":[{\"id\":\"1\","
                        + "\"url\":\"https://example.org/b\",\"title\":\"La crue\",\"content_html\":\"<p>"
                        + TWO
                        + "</p>\",\"date_published\":\"2024-03-30T10:00:00Z\"}]}";
        Article fromJson = read("b.json", json).value().get(0);
        assertEquals("TEXT " + TWO, blocks(fromJson));
        assertEquals(
                "2024-03-30", fromJson.metadata().published().orElseThrow().value().toString());
    }

    @Test
    void whatIsNoFeedIsSaidSo() throws IOException {
        assertTrue(
                read("a.json", "{\"a\": [1, 2")
                        .problems()
                        .toString()
                        .contains("no RSS, Atom or JSON feed"));
        assertTrue(read("b.xml", "<html></html>").hasErrors());
    }

    @Test
    void aMailGivesItsHtmlPart() throws IOException {
        String html = "<html><body><p>" + ONE + "</p><p>" + TWO + "</p></body></html>";
        String mail =
                "From: =?utf-8?Q?La_Gazette_du_Val?= <lettre@example.org>\r\nTo: moi@example.org\r\n"
                        + "Subject: =?iso-8859-1?Q?La_crue_menace_l'=E9cole?=\r\nDate: Sun, 31 Mar 2024 08:00:00 +0200\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/alternative; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nTexte simple.\r\n"
                        + "--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(html.getBytes(StandardCharsets.UTF_8))
                        + "\r\n--b1--\r\n";
        Article article = read("lettre.eml", mail).value().get(0);
        assertEquals("La crue menace l'école", article.title());
        assertEquals("TEXT " + ONE + "\nTEXT " + TWO, blocks(article));
        assertEquals("La Gazette du Val", article.metadata().outlet().orElseThrow().value());
        assertEquals("2024-03-31", article.metadata().published().orElseThrow().value().toString());
    }

    @Test
    void aPlainMailInWindowsEncodingIsReadWithoutQuotesAndSignature() throws IOException {
        String mail =
                "From: a@example.org\nSubject: Crue\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n"
                        + ONE
                        + "\n\n> ancien message cité\n\n"
                        + TWO.replace('’', '\'')
                        + "\n-- \nSigné : moi\n";
        Article article =
                read("a.eml", mail.getBytes(Charset.forName("windows-1252"))).value().get(0);
        assertEquals("TEXT " + ONE + "\nTEXT " + TWO.replace('’', '\''), blocks(article));
    }

    @Test
    void aPageOfNothingButNestingIsRefused() throws IOException {
        assertTrue(
                read("a.html", "<div>".repeat(1_000_000))
                        .problems()
                        .get(0)
                        .toString()
                        .contains("more markup"));
    }

    @Test
    void aSavedPageIsASeed() throws IOException {
        String page =
                "<html lang=fr><title>La crue</title><h1>La crue menace le pont</h1><meta property='article:published_time' content='2024-03-31'>"
                        + "<article><p>"
                        + ONE
                        + "</p><p>"
                        + TWO
                        + "</p></article></html>";
        Article article = read("page.html", page).value().get(0);
        assertEquals("TEXT " + ONE + "\nTEXT " + TWO, blocks(article));
        assertEquals(Origin.META, article.metadata().published().orElseThrow().origin());
    }

    @Test
    void anAsciiDocHeadSaysWhatASidecarWould() throws IOException {
        Checked<List<Article>> read =
                read(
                        "pont.adoc",
                        """
                = Le pont de la Loge fermé
                Jeanne Martin <jm@phare.example>
                v1.0, 2024-03-03: publié
                :outlet: Le Phare
                :lang: fr

                La ville a fermé le pont dans la nuit, a indiqué la maire.
                """);
        Article article = read.value().get(0);
        assertEquals("Le pont de la Loge fermé", article.title());
        assertEquals("Le Phare", article.metadata().outlet().orElseThrow().value());
        assertEquals(List.of("Jeanne Martin"), article.metadata().authors().orElseThrow().value());
        assertEquals("2024-03-03", article.metadata().published().orElseThrow().value().toString());
    }

    @Test
    void aPdfThatCannotBeOpenedIsAProblem() throws IOException {
        String problem = read("a.pdf", "%PDF-1.4 nothing").problems().get(0).toString();
        assertTrue(problem.contains("is no PDF that can be opened"), problem);
    }

    @Test
    void aFeedThatBreaksOffIsTold() throws IOException {
        String feed =
                "<rss version='2.0'><channel><title>Fil</title><item><title>La crue</title><description>"
                        + ONE
                        + "</description></item>";
        Checked<List<Article>> whole = read("whole.xml", feed + "</channel></rss><!-- cached -->");
        assertEquals(List.of(), whole.problems());
        Checked<List<Article>> cut = read("cut.xml", feed + "<item><title>La gare</title>");
        assertEquals(
                List.of(
                        "1 entry without text skipped",
                        "breaks off: its last entry may lack its end"),
                cut.problems().stream().map(Problem::message).sorted().toList());
    }
}
