package precis.compose.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.compose.LetterFixture;
import precis.compose.frame.Frame;
import precis.compose.wording.Wording;
import precis.kept.Kept;
import precis.language.LanguagePack;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Briefing;
import precis.model.Page;
import precis.model.Source;
import precis.model.SourceKind;

class DossiersTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());
    private static final Pattern LINK = Pattern.compile("link:");

    private static Briefing briefing(int fixture, List<Actor> actors, List<Source> sources) {
        Briefing b = Fixture.load(Fixture.ALL.get(fixture));
        return new Briefing(
                b.article(),
                List.of(),
                List.of(),
                actors,
                sources,
                List.of(),
                List.of(),
                b.statements());
    }

    private static Actor actor(String name) {
        return new Actor(
                name, List.of(), ActorKind.PERSON, Optional.empty(), .5, List.of(), List.of(1));
    }

    private static Source source(String name, SourceKind kind) {
        return new Source(name, kind, List.of(1));
    }

    private static List<Actor> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> actor((char) ('A' + i % 26) + "lix Martin " + i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<String, Page> pages(Briefing... briefings) {
        Frame frame = new Frame(LetterFixture.SETTINGS, FRENCH, List.of());
        return new Dossiers(List.of(briefings))
                        .compose(tag -> FRENCH, FRENCH, frame, new Kept<>(), LetterFixture.SETTINGS)
                        .stream()
                        .collect(Collectors.toMap(Page::path, Function.identity()));
    }

    private static long links(Page page) {
        return LINK.matcher(page.body()).results().count();
    }

    @Test
    void sourcesWithoutNameAreNotGatheredOverArticles() {
        Source police = source("police", SourceKind.OFFICIAL);
        Source paper = source("Le Journal", SourceKind.MEDIA);
        Map<String, Page> pages =
                pages(
                        briefing(0, List.of(), List.of(police, paper)),
                        briefing(1, List.of(), List.of(police, paper)));
        assertTrue(pages.containsKey("sources/le-journal/index"), pages.keySet().toString());
        assertFalse(pages.containsKey("sources/police/index"), pages.keySet().toString());
        assertFalse(pages.get("sources/index").body().contains("police"));
        assertTrue(pages.get("sources/index").body().contains("sources/unnamed.html["));
        Page unnamed = pages.get("sources/unnamed");
        assertTrue(unnamed.body().contains("police"));
        assertEquals(2, links(unnamed), "one a briefing");
    }

    @Test
    void aWordWithoutCapitalsIsNotOneWithAName() {
        Map<String, Page> pages =
                pages(
                        briefing(0, List.of(actor("Police")), List.of()),
                        briefing(1, List.of(), List.of(source("police", SourceKind.OFFICIAL))));
        assertFalse(pages.get("sources/index").body().contains("olice"));
        assertTrue(pages.get("sources/unnamed").body().contains("police"));
    }

    @Test
    void aBodyThatIsAnActorAnywhereHasAName() {
        Map<String, Page> pages =
                pages(
                        briefing(0, List.of(actor("AFAD")), List.of()),
                        briefing(1, List.of(), List.of(source("AFAD", SourceKind.OFFICIAL))));
        assertTrue(pages.get("sources/index").body().contains("../actors/afad/index.html"));
        assertFalse(pages.containsKey("sources/unnamed"));
    }

    @Test
    void onlyNamesOfSeveralArticlesHaveFeeds() {
        Briefing one = Fixture.load(Fixture.ALL.get(0));
        List<Page> alone =
                pages(one).values().stream().filter(p -> p.type().equals("dossier")).toList();
        assertFalse(alone.isEmpty());
        alone.forEach(p -> assertFalse(p.metadata().contains("feed.json"), p.path()));
        assertEquals(List.of(), fed(one));
        Briefing[] two = {
            briefing(0, List.of(actor("Anne Rey")), List.of()),
            briefing(1, List.of(actor("Anne Rey"), actor("Luc Gard")), List.of())
        };
        assertEquals(List.of("actors/anne-rey/index"), fed(two));
        assertTrue(pages(two).get("actors/anne-rey/index").metadata().contains("feed.json"));
    }

    private static List<String> fed(Briefing... briefings) {
        return new Dossiers(List.of(briefings)).each((path, name, named) -> path);
    }

    @Test
    void whatOnePageHoldsStaysOnOne() {
        Map<String, Page> pages = pages(briefing(0, people(60), List.of()));
        assertEquals(60, links(pages.get("actors/index")));
        assertFalse(pages.containsKey("actors/person"));
    }

    @Test
    void ofManyTheMostPresentStandFirstAndAllByLetter() {
        List<Actor> many = people(100);
        Actor last = actor("Zoé Zimmer");
        many.add(last);
        Map<String, Page> pages =
                pages(briefing(0, many, List.of()), briefing(1, List.of(last), List.of()));
        Page front = pages.get("actors/index");
        assertTrue(
                front.body().contains("Zo&#233;") || front.body().contains("Zoé"), "present twice");
        assertEquals(60 + 1, links(front), "and the way to all");
        Page whole = pages.get("actors/person");
        assertEquals(101, links(whole));
        assertTrue(whole.body().contains("letter-a") && whole.body().contains("letter-z"));
    }

    @Test
    void namesThatDifferByCapitalsOrAccentsAreOne() {
        Actor usual = actor("Forces armées de Valdor");
        Actor other = actor("Forces Armees de Valdor");
        Map<String, Page> pages =
                pages(
                        briefing(0, List.of(other), List.of()),
                        briefing(1, List.of(usual), List.of()),
                        briefing(2, List.of(usual), List.of()));
        String body = pages.get("actors/index").body();
        assertEquals(1, links(pages.get("actors/index")));
        assertTrue(body.contains("Forces armées") || body.contains("Forces arm&#233;es"), body);
        Page page = pages.get("actors/forces-armees-de-valdor/index");
        assertEquals(3, links(page), "one a briefing");
    }

    @Test
    void peopleStandByTheirFamilyNameWhichStandsOut() {
        Page page =
                pages(
                                briefing(
                                        0,
                                        List.of(
                                                actor("Anne Zorel"),
                                                actor("Zoé de Bray"),
                                                actor("Marc Le Gall")),
                                        List.of()))
                        .get("actors/index");
        String body = page.body();
        assertTrue(body.contains("de **Bray**"), body);
        assertTrue(body.indexOf("Bray") < body.indexOf("Le Gall"), body);
        assertTrue(body.indexOf("Le Gall") < body.indexOf("Zorel"), body);
    }

    @Test
    void aShorterNameStandsBeforeTheLongerThatBeginsWithIt() {
        Actor shorter =
                new Actor(
                        "Commission de pêche",
                        List.of(),
                        ActorKind.ORGANISATION,
                        Optional.empty(),
                        .5,
                        List.of(),
                        List.of(1));
        Actor longer =
                new Actor(
                        "Commission de pêche de Morvelin",
                        List.of(),
                        ActorKind.ORGANISATION,
                        Optional.empty(),
                        .5,
                        List.of(),
                        List.of(1));
        String body =
                pages(
                                briefing(0, List.of(longer, shorter), List.of()),
                                briefing(1, List.of(longer, shorter), List.of()))
                        .get("actors/index")
                        .body();
        assertTrue(
                body.indexOf("/commission-de-peche/")
                        < body.indexOf("/commission-de-peche-de-morvelin/"),
                body);
    }
}
