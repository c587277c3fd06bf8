package precis.compose.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.compose.LetterFixture;
import precis.compose.SiteComposer;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Correction;
import precis.model.Edition;
import precis.model.Editorial;
import precis.model.Site;
import precis.model.SiteFile;
import precis.model.Story;

/** How long the letter and its parts are. */
class ExtentTest {

    private static final int SHORT = 10_000;
    private static final int LONGEST = 90_000;
    private static final int COLUMNS = 72;

    @Test
    void oneStoryTakesTenKilobytesAtMost() {
        assertTrue(bytes(file(site(), "newsletter/2026-03-11/mail.html")) <= SHORT);
    }

    @Test
    void aLongEditionIsShortenedAndSaysSo() {
        Site site = longEdition(600);
        String html = file(site, "newsletter/2026-03-13/mail.html");
        assertTrue(bytes(html) < LONGEST, "" + bytes(html));
        Document mail = Jsoup.parse(html);
        int told = mail.select("h2 > a, h3 > a").size();
        String rest = (600 - told) + "\u00a0autres\u00a0sujets";
        String text = file(site, "newsletter/2026-03-13/mail.txt");
        assertTrue(mail.text().replace(' ', '\u00a0').contains(rest), rest);
        assertTrue(text.replace(' ', '\u00a0').contains(rest), rest);
        assertEquals(
                "https://precis.example/presse/newsletter/2026-03-13/",
                mail.selectFirst("a:contains(autres sujets)").attr("href"));
        assertTrue(html.endsWith("</html>\n"));
    }

    @Test
    void subjectAndPreheaderFitWhereTheyAreShown() {
        for (SiteFile file : site().files()) {
            if (file.path().endsWith("mail.html")) {
                Document mail = Jsoup.parse(file.text());
                String preheader = mail.selectFirst("[style*=display]").text();
                assertTrue(preheader.length() >= 40 && preheader.length() <= 100, preheader);
            }
        }
    }

    @Test
    void theTextStaysWithinItsColumnsAndEachAddressWhole() {
        String text = file(site(), "newsletter/2026-03-12/mail.txt");
        for (String line : text.split("\n")) {
            boolean address = line.startsWith("https://");
            assertTrue(address || line.length() <= COLUMNS, line);
            assertTrue(!line.contains("https://") || address, line);
        }
        assertTrue(text.startsWith("Précis, 12\u00a0mars 2026\n"), text);
        assertTrue(text.indexOf("https://precis.example/presse/newsletter/2026-03-12/") < 200);
    }

    private static Site site() {
        return LetterFixture.site(LetterFixture.SETTINGS);
    }

    @Test
    void whatWasCorrectedIsSaidInEachPart() {
        Editorial corrected =
                new Editorial(
                        Optional.empty(),
                        List.of("Relu."),
                        List.of(new Correction(LocalDate.of(2026, 3, 14), "Le chiffre est exact.")),
                        List.of(),
                        Map.of());
        Site site = edition(Fixture.load("greve-rail").withEditorial(corrected), 1);
        for (String part : List.of("mail.txt", "mail.html")) {
            String text = file(site, "newsletter/2026-03-13/" + part).replace("&nbsp;", " ");
            text = text.replace('\u00a0', ' ');
            assertTrue(text.contains("Note de la rédaction : Relu."), text);
            assertTrue(text.contains("Correction du 14 mars 2026 : Le chiffre est exact."), text);
        }
    }

    @Test
    void aCorrectionOfOneOfSeveralArticlesNamesIt() {
        Editorial corrected =
                new Editorial(
                        Optional.empty(),
                        List.of(),
                        List.of(new Correction(LocalDate.of(2026, 3, 14), "Le chiffre est exact.")),
                        List.of(),
                        Map.of());
        Briefing dam = Fixture.load("barrage-vaur").withEditorial(corrected);
        Briefing town = Fixture.load("barrage-vaur-mairie");
        List<Briefing> both = List.of(dam, town);
        Story story = new Story(dam.article().id(), both, List.of(), List.of(), Optional.empty());
        Site site = edition(both, List.of(story));
        String outlet = dam.article().metadata().outlet().orElseThrow().value();
        String text = file(site, "newsletter/2026-03-13/mail.txt").replaceAll("\\s+", " ");
        assertTrue(text.contains("Le chiffre est exact. (" + outlet + ")"), text);
    }

    private static Site longEdition(int stories) {
        return edition(Fixture.load("greve-rail"), stories);
    }

    private static Site edition(Briefing briefing, int stories) {
        String id = briefing.article().id();
        Story story = new Story(id, List.of(briefing), List.of(), List.of(), Optional.empty());
        return edition(List.of(briefing), Collections.nCopies(stories, story));
    }

    private static Site edition(List<Briefing> briefings, List<Story> stories) {
        Edition edition =
                new Edition(
                        "2026-03-13",
                        Optional.of(LocalDate.of(2026, 3, 13)),
                        OptionalInt.of(72),
                        briefings,
                        stories,
                        Optional.empty(),
                        Optional.empty());
        return new SiteComposer(Map.of("fr", LanguagePack.load("fr").phrases()), "Précis")
                .compose(List.of(edition), LetterFixture.SETTINGS);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String file(Site site, String path) {
        return site.files().stream()
                .filter(f -> f.path().equals(path))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }
}
