package precis.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Correction;
import precis.model.Edition;
import precis.model.Editorial;
import precis.model.Site;
import precis.model.SiteFile;
import precis.model.Story;

/** Who reads by a feed learns of a correction as who reads the page does. */
class CorrectedFeedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private static final Site SITE = site();

    private static Site site() {
        Editorial corrected =
                new Editorial(
                        Optional.empty(),
                        List.of("Relu."),
                        List.of(new Correction(DAY, "Le chiffre est exact.")),
                        List.of(),
                        Map.of());
        Briefing briefing = Fixture.load("greve-rail").withEditorial(corrected);
        Story story =
                new Story(
                        briefing.article().id(),
                        List.of(briefing),
                        List.of(),
                        List.of(),
                        Optional.empty());
        Edition edition =
                new Edition(
                        "2026-03-11",
                        Optional.of(LocalDate.of(2026, 3, 11)),
                        OptionalInt.of(70),
                        List.of(briefing),
                        List.of(story),
                        Optional.empty(),
                        Optional.empty());
        return new SiteComposer(Map.of("fr", LanguagePack.load("fr").phrases()), "Précis")
                .compose(List.of(edition), Preview.SETTINGS);
    }

    @Test
    void anEntryCarriesNotesAndCorrectionsAndTheirDay() {
        Element entry = feed("atom.xml").selectFirst("entry");
        Element content = Jsoup.parse(entry.selectFirst("content").text()).body();
        List<String> first = content.select("> p").eachText();
        assertEquals("Note de la rédaction : Relu.", first.get(0));
        assertEquals("Correction du 20 mars 2026 : Le chiffre est exact.", first.get(1));
        assertTrue(entry.selectFirst("updated").text().startsWith(DAY.toString()), entry::toString);
        assertNotEquals(DAY.toString(), entry.selectFirst("published").text().substring(0, 10));
        assertTrue(file("feed.json").contains("\"date_modified\" : \"" + DAY), file("feed.json"));
    }

    /** A reader keeps feeds apart by what they call themselves. */
    @Test
    void noTwoFeedsAreCalledTheSame() {
        List<String> names =
                SITE.files().stream()
                        .filter(f -> f.path().endsWith("atom.xml"))
                        .map(f -> feed(f.path()).selectFirst("feed > id").text())
                        .toList();
        assertTrue(names.size() > 1, names::toString);
        assertEquals(names.size(), names.stream().distinct().count(), names::toString);
    }

    private static Document feed(String path) {
        return Jsoup.parse(file(path), "", Parser.xmlParser());
    }

    private static String file(String path) {
        return SITE.files().stream()
                .filter(f -> f.path().equals(path))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }
}
