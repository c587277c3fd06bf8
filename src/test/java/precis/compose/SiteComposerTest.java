package precis.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import precis.model.Attribution;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Site;
import precis.model.SiteFile;
import precis.model.Span;
import precis.model.Speaker;
import precis.model.Statement;

class SiteComposerTest {

    private static Site site;
    private static Preview preview;

    @BeforeAll
    static void compose() {
        site = Preview.site(Preview.SETTINGS);
        preview = new Preview();
    }

    @AfterAll
    static void forget() {
        site = null;
        preview = null;
    }

    @Test
    void everyClaimStandsOnItsPageWithSpeakerAndSentence() {
        for (Briefing briefing : Fixture.briefings()) {
            Document page = page("briefings/" + briefing.article().id() + "/index");
            List<Element> items = page.select(".claims > ol > li");
            assertEquals(briefing.claims().size(), items.size());
            for (Claim claim : briefing.claims()) {
                Element item = page.selectFirst("#" + claim.id()).closest("li");
                Element text = item.selectFirst("p").clone();
                text.select(".note").remove();
                assertEquals(plain(printed(claim)), plain(text.text()));
                Element says = item.selectFirst(".says");
                for (Speaker speaker : speakers(claim.statement())) {
                    assertTrue(plain(says.text()).contains(plain(speaker.name())), says.text());
                }
                String place = "#s" + claim.excerpt().sentence();
                assertTrue(says.selectFirst("a[href=" + place + "]") != null, says.html());
                assertTrue(page.selectFirst(place) != null, place);
            }
        }
    }

    @Test
    void aLaterVersionIsDatedOneOfTheSameDayIsNot() {
        Document revised = page("briefings/greve-rail/index");
        assertTrue(revised.select(".dateline").text().contains("mis à jour le 12 mars 2026"));
        Document same = page("briefings/barrage-vaur/index");
        assertFalse(same.select(".dateline").text().contains("mis à jour"));
    }

    @Test
    void everyReferenceOnAPageLandsOnIt() {
        for (Page p : site.pages()) {
            Document page = page(p.path());
            for (Element link : page.select("a[href^=#]")) {
                assertTrue(page.selectFirst(link.attr("href")) != null, p.path() + link);
            }
        }
    }

    @Test
    void everyReferenceToAnotherPageLandsOnIt() {
        for (Page p : site.pages()) {
            for (Element link : page(p.path()).select("a[href*=.html]")) {
                URI target = URI.create("/" + p.path()).resolve(link.attr("href"));
                String path = target.getPath().substring(1).replaceFirst("[.]html$", "");
                if (!path.equals("method") && !path.equals("about") && target.getHost() == null) {
                    String fragment = target.getFragment();
                    Document other = page(path);
                    assertTrue(
                            fragment == null || other.selectFirst("#" + fragment) != null,
                            p.path() + " to " + target);
                }
            }
        }
    }

    @Test
    void sentencesPrintedAreTheArticlesOwn() {
        for (Briefing briefing : Fixture.briefings()) {
            Document page = page("briefings/" + briefing.article().id() + "/index");
            for (Element printed : page.select(".sentence")) {
                int number = Integer.parseInt(printed.id().substring(1));
                assertEquals(
                        plain(briefing.statement(number).sentence().text()),
                        plain(printed.selectFirst("p").text()));
            }
        }
    }

    @Test
    void fullTextPrintsEverySentence() {
        Settings full =
                new Settings(
                        "Précis",
                        "",
                        "fr",
                        Preview.SETTINGS.baseUrl(),
                        Preview.SETTINGS.zone(),
                        Settings.SourceText.FULL,
                        precis.model.Cadence.DAILY,
                        "");
        Briefing briefing = Fixture.load("greve-rail");
        Document page = preview.body(find(Preview.site(full), "briefings/greve-rail/index"));
        assertEquals(briefing.statements().size(), page.select(".sentence").size());
    }

    @Test
    void noReportedClaimIsBareInTheMail() {
        String text = unwrapped(file("newsletter/2026-03-12/mail.txt"));
        for (Briefing briefing : Fixture.briefings()) {
            for (Statement statement : briefing.statements()) {
                int at = text.indexOf(plain(statement.sentence().text()));
                for (Speaker speaker : speakers(statement)) {
                    String after = at < 0 ? speaker.name() : text.substring(at);
                    assertTrue(plain(after).contains(plain(speaker.name())), after);
                }
            }
        }
    }

    @Test
    void composingTwiceGivesTheSameInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(site, Preview.site(Preview.SETTINGS));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sitemapListsPagesWithTheirOwnDatesOnly() {
        Document map = Jsoup.parse(file("sitemap.xml"), Parser.xmlParser());
        Element undated = map.selectFirst("url:has(loc:contains(vaccin-essai))");
        assertTrue(undated.selectFirst("lastmod") == null, undated.outerHtml());
        assertEquals(
                "2026-03-12",
                map.selectFirst("url:has(loc:contains(barrage-vaur)) lastmod").text());
        assertTrue(map.select("loc:contains(404)").isEmpty());
    }

    private static List<Speaker> speakers(Statement statement) {
        return statement.attribution().map(Attribution::speakers).orElse(List.of());
    }

    /** The clause, as a sentence of its own where it is a part of one. */
    private static String printed(Claim claim) {
        String words = claim.excerpt().text();
        Span whole = claim.statement().sentence().span();
        boolean later = claim.excerpt().span().start() > whole.start();
        boolean sooner = claim.excerpt().span().end() < whole.end();
        String head =
                later ? words.substring(0, 1).toUpperCase(Locale.ROOT) : words.substring(0, 1);
        return head + words.substring(1) + (sooner ? "." : "");
    }

    /** Text with every kind of white space as one space. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static String unwrapped(String text) {
        return plain(text);
    }

    private static Document page(String path) {
        return preview.body(find(site, path));
    }

    private static Page find(Site in, String path) {
        return in.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    }

    private static String file(String path) {
        TreeSet<String> names = new TreeSet<>(site.files().stream().map(SiteFile::path).toList());
        return site.files().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " not in " + names))
                .text();
    }
}
