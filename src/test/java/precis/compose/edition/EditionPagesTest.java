package precis.compose.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.compose.frame.Frame;
import precis.compose.wording.Wording;
import precis.kept.Kept;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Cadence;
import precis.model.Edition;
import precis.model.Page;
import precis.model.Settings;
import precis.model.Story;

class EditionPagesTest {

    private static final Settings ENGLISH =
            new Settings(
                    "Précis",
                    "",
                    "en",
                    URI.create("https://precis.example/"),
                    ZoneId.of("Europe/Paris"),
                    Settings.SourceText.USED,
                    Cadence.DAILY,
                    "");

    private static final Map<String, Wording> WORDINGS = Map.of("fr", load("fr"), "en", load("en"));

    private static Wording load(String tag) {
        return new Wording(tag, LanguagePack.load(tag).phrases());
    }

    private static Page page(String path) {
        return page(path, Fixture.briefings().subList(0, 2));
    }

    private static Page page(String path, List<Briefing> both) {
        return page(path, both, "2024-03-03", Optional.of(LocalDate.parse("2024-03-03")));
    }

    private static Page page(
            String path, List<Briefing> both, String id, Optional<LocalDate> date) {
        Story story = new Story("crue", both, List.of(), List.of(), Optional.empty());
        Edition edition =
                new Edition(
                        id,
                        date,
                        OptionalInt.empty(),
                        both,
                        List.of(story),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of());
        EditionPages pages =
                new EditionPages(
                        ENGLISH,
                        WORDINGS::get,
                        tag -> new Frame(ENGLISH, WORDINGS.get(tag), List.of("index")),
                        new Kept<>());
        return pages.compose(List.of(edition)).stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFrenchStoryOfAnEnglishSiteHasAFrenchPage() {
        Page page = page("editions/2024-03-03/crue/index");
        assertEquals("fr", page.language());
        assertTrue(page.metadata().contains("Accueil"), page.metadata());
        assertTrue(page.body().contains("mars 2024"), page.body());
        assertTrue(!page.body().contains("March"), page.body());
    }

    @Test
    void aStoryOfArticlesWithoutDateSaysThatTheyMayTellOfOtherDays() {
        List<Briefing> both = List.of(Fixture.load("greve-rail"), Fixture.load("vaccin-essai"));
        assertTrue(both.get(1).article().metadata().published().isEmpty());
        String note = "Un article sans date";
        String told = page("editions/2024-03-03/crue/index", both).body();
        assertTrue(told.contains(note), told);
        String brief = page("editions/2024-03-03/index", both).body();
        assertTrue(brief.contains(note), brief);
        String dated = page("editions/2024-03-03/crue/index").body();
        assertTrue(!dated.contains("sans date"), dated);
    }

    @Test
    void anEditionWithoutDateSaysSoOnce() {
        List<Briefing> both = List.of(Fixture.load("greve-rail"), Fixture.load("vaccin-essai"));
        String body = page("editions/undated/index", both, "undated", Optional.empty()).body();
        assertTrue(body.contains("One article has no date"), body);
        assertTrue(!body.contains("sans date"), body);
    }

    @Test
    void theEditionItselfSpeaksTheLanguageOfTheSite() {
        Page page = page("editions/2024-03-03/index");
        assertEquals("en", page.language());
        assertTrue(page.title().contains("March"), page.title());
        assertTrue(page.body().contains(".lang-fr"), page.body());
    }
}
