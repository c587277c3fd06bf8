package precis.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import precis.model.Claim;
import precis.model.Page;
import precis.model.Site;
import precis.model.SiteFile;

/** The page and the feed of one name hold what is about that name, not whole briefings. */
class NameFeedsTest {

    private static final String NAME = "Hydrosud";
    private static final String PATH = "actors/hydrosud/";

    private static Site site;

    @BeforeAll
    static void compose() {
        site = LetterFixture.site(Preview.SETTINGS);
    }

    @Test
    void anEntryHoldsTheClaimsThatNameThem() {
        Document feed = Jsoup.parse(file(PATH + "atom.xml"), "", Parser.xmlParser());
        assertEquals(2, feed.select("entry").size());
        for (Element entry : feed.select("entry")) {
            String address = entry.selectFirst("link[rel=alternate]").attr("href");
            Element content = Jsoup.parse(entry.selectFirst("content").text()).body();
            Set<String> told =
                    content.select("a").eachAttr("href").stream()
                            .map(a -> a.substring(a.indexOf('#') + 1))
                            .collect(Collectors.toSet());
            assertEquals(about(address), told, address);
            assertEquals(told.isEmpty(), content.text().contains("L’essentiel"), address);
            assertFalse(content.text().contains("Sources"), address);
        }
    }

    /** The claims of a briefing that are credited to the name or tell of it. */
    private static Set<String> about(String address) {
        return LetterFixture.briefings().stream()
                .filter(b -> address.endsWith("/" + b.article().id() + "/"))
                .flatMap(b -> b.claims().stream())
                .filter(c -> c.actors().contains(NAME) || speakers(c).contains(NAME))
                .map(Claim::id)
                .collect(Collectors.toSet());
    }

    private static List<String> speakers(Claim claim) {
        return claim.statement()
                .attribution()
                .map(a -> a.speakers().stream().map(s -> s.name()).toList())
                .orElse(List.of());
    }

    @Test
    void theirOwnPageDoesNotRepeatTheNameAtEachClaim() {
        Page page =
                site.pages().stream()
                        .filter(p -> p.path().equals(PATH + "index"))
                        .findFirst()
                        .orElseThrow();
        Element body = new Preview().body(page);
        List<String> grounds = body.select(".statements .says").eachText();
        assertTrue(grounds.stream().anyMatch(g -> g.startsWith("✕")), grounds.toString());
        assertTrue(grounds.stream().noneMatch(g -> g.startsWith(NAME)), grounds.toString());
    }

    private static String file(String path) {
        return site.files().stream()
                .filter(f -> f.path().equals(path))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }
}
