package precis.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import precis.model.Attribution;
import precis.model.Briefing;
import precis.model.Certainty;
import precis.model.Page;
import precis.model.Site;
import precis.model.SiteFile;
import precis.model.Speaker;
import precis.model.Statement;

/** What the letter says, every other form says too: the same words, speakers and certainty. */
class SameClaimsTest {

    private static final List<String> EDITIONS = List.of("2026-03-12", "2026-03-11");
    private static final int FEWEST = 14;

    private static Site site;
    private static Preview preview;
    private static List<Line> lines;

    /** Words of an article in the letter, the line below them, and where that leads. */
    private record Line(String edition, String said, String ground, String place, URI target) {

        String article() {
            return target.getPath().replaceAll(".*/briefings/|/$", "");
        }

        Briefing briefing() {
            return LetterFixture.briefings().stream()
                    .filter(b -> b.article().id().equals(article()))
                    .findFirst()
                    .orElseThrow();
        }

        Statement statement() {
            String anchor = target.getFragment();
            return anchor.startsWith("s")
                    ? briefing().statement(Integer.parseInt(anchor.substring(1)))
                    : briefing().claims().stream()
                            .filter(c -> c.id().equals(anchor))
                            .findFirst()
                            .orElseThrow()
                            .statement();
        }

        /** How many independent origins there are is the letter's to say. */
        String origin() {
            return ground.replaceFirst(" · \\d+ origines indépendantes$", "");
        }
    }

    @BeforeAll
    static void compose() {
        site = LetterFixture.site(Preview.SETTINGS);
        preview = new Preview();
        lines = new ArrayList<>();
        for (String edition : EDITIONS) {
            Document mail = Jsoup.parse(file("newsletter/" + edition + "/mail.html"));
            for (Element link : mail.select("p > a[href*=#]")) {
                String ground = plain(link.parent().ownText()).replaceFirst(" ·$", "");
                String said = plain(link.parent().previousElementSibling().text());
                String target = link.attr("href");
                lines.add(new Line(edition, said, ground, plain(link.text()), URI.create(target)));
            }
        }
        assertTrue(lines.size() >= FEWEST, "claims in the mail: " + lines.size());
    }

    @Test
    void eachLineNamesEverySpeakerAndTheCertainty() {
        for (Line line : lines) {
            Statement statement = line.statement();
            for (Speaker speaker : speakers(statement)) {
                assertTrue(line.ground().contains(plain(speaker.name())), line.toString());
            }
            assertEquals(
                    statement.certainty() == Certainty.HEDGED,
                    line.ground().contains("○"),
                    "" + line);
            assertEquals(
                    statement.certainty() == Certainty.DENIED,
                    line.ground().contains("✕"),
                    "" + line);
            assertEquals(
                    statement.certainty() == Certainty.ASSERTED && speakers(statement).isEmpty(),
                    line.ground().contains("●"),
                    "" + line);
        }
    }

    @Test
    void theTextAndTheWebVersionSayTheSame() {
        for (Line line : lines) {
            String folder = "newsletter/" + line.edition() + "/";
            String both = line.said() + " " + line.ground() + " · " + line.place();
            for (String form :
                    List.of(
                            plain(file(folder + "mail.txt")),
                            plain(body(folder + "index").text()))) {
                assertTrue(form.replace("* ", "").contains(both), both + " in " + form);
            }
        }
    }

    @Test
    void theBriefingsPageSaysTheSame() {
        for (Line line : lines) {
            Document page = body("briefings/" + line.article() + "/index");
            Element there = page.getElementById(line.target().getFragment());
            assertNotNull(there, line.toString());
            assertTrue(plain(page.text()).contains(line.said()), line.toString());
            Element item = there.id().startsWith("c") ? there.closest("li") : there;
            // Beside a sentence there is room for one speaker; the claims name all.
            int room = there.id().startsWith("c") ? Integer.MAX_VALUE : 1;
            for (Speaker speaker : speakers(line.statement()).stream().limit(room).toList()) {
                assertTrue(plain(item.text()).contains(plain(speaker.name())), "" + line + item);
            }
        }
    }

    @Test
    void theFeedSaysTheSame() {
        for (Line line : lines) {
            String path = "/briefings/" + line.article() + "/";
            Document feed = Jsoup.parse(file("atom.xml"), Parser.xmlParser());
            String content = feed.select("entry:has(link[href$=" + path + "]) > content").text();
            String shown = plain(Jsoup.parse(content).text());
            assertTrue(shown.contains(withoutNotes(line.said()) + " " + line.origin()), "" + line);
        }
    }

    @Test
    void theFeedOfTheEditionsCarriesThemWhole() {
        Document feed = Jsoup.parse(file("newsletter/atom.xml"), Parser.xmlParser());
        assertEquals(EDITIONS.size(), feed.select("entry").size());
        for (Line line : lines) {
            String page = "/newsletter/" + line.edition() + "/";
            String content = feed.select("entry:has(link[href$=" + page + "]) > content").text();
            String both = line.said() + " " + line.ground() + " · " + line.place();
            assertTrue(plain(Jsoup.parse(content).text()).contains(both), "" + line);
        }
    }

    @Test
    void theJsonSaysTheSame() throws IOException {
        for (Line line : lines) {
            JsonNode json =
                    new ObjectMapper()
                            .readTree(file("briefings/" + line.article() + "/briefing.json"));
            Statement statement = line.statement();
            JsonNode sentence = json.get("sentences").get(statement.sentence().number() - 1);
            String text = plain(sentence.get("text").asText());
            String words = withoutNotes(line.said());
            assertTrue(text.contains(words) || text.contains(unfinished(words)), words);
            assertEquals(
                    speakers(statement).stream().map(Speaker::name).toList(),
                    sentence.get("speakers").findValuesAsText("name"));
            assertEquals(
                    statement.certainty().name(), sentence.get("certainty").asText().toUpperCase());
        }
    }

    @Test
    void agreementAndDisagreementAreShown() {
        String text = plain(file("newsletter/2026-03-12/mail.txt"));
        assertTrue(text.contains("2 origines indépendantes"), text);
        int versions = text.indexOf("Les versions divergent");
        assertTrue(text.indexOf("14 des 62 capteurs") > versions, text);
        assertTrue(text.indexOf("19 capteurs étaient muets") > versions, text);
        assertTrue(text.contains("newsletter/2026-03-11/"), "where the story was told before");
    }

    @Test
    void nothingIsToldTwice() {
        for (String edition : EDITIONS) {
            List<String> said =
                    lines.stream()
                            .filter(l -> l.edition().equals(edition))
                            .map(Line::said)
                            .toList();
            assertEquals(List.copyOf(new java.util.LinkedHashSet<>(said)), said);
        }
    }

    private static List<Speaker> speakers(Statement statement) {
        return statement.attribution().map(Attribution::speakers).orElse(List.of());
    }

    /** Without the capital and the full stop that print gives to a part of a sentence. */
    private static String unfinished(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT)
                + words.substring(1).replaceFirst("\\.$", "");
    }

    private static String withoutNotes(String said) {
        return said.replaceAll(" \\[[^\\]]*\\]", "");
    }

    /** Text with every kind of white space as one space. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static Document body(String path) {
        Page page =
                site.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
        return preview.body(page);
    }

    private static String file(String path) {
        return site.files().stream()
                .filter(f -> f.path().equals(path))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + path));
    }
}
