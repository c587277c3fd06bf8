package precis.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Continuation;
import precis.model.Divergence;
import precis.model.Divergence.Version;
import precis.model.Edition;
import precis.model.Point;
import precis.model.Settings;
import precis.model.Site;
import precis.model.Standing;
import precis.model.Story;
import precis.model.StoryLine;
import precis.model.Testimony;

/** Two editions edited by hand: a story of two articles that agree and differ, one continued. */
public final class LetterFixture {

    public static final Settings SETTINGS = Preview.SETTINGS;
    public static final String ID = "2026-03-12";
    private static final String BEFORE = "2026-03-11";

    private static final Briefing DAM = Fixture.load("barrage-vaur");
    private static final Briefing TOWN = Fixture.load("barrage-vaur-mairie");
    private static final Briefing STRIKE = Fixture.load("greve-rail");
    private static final Briefing VACCINE = Fixture.load("vaccin-essai");

    private LetterFixture() {}

    public static List<Briefing> briefings() {
        return List.of(DAM, TOWN, STRIKE, VACCINE);
    }

    public static Site site(Settings settings) {
        return new SiteComposer(Map.of("fr", LanguagePack.load("fr").phrases()), "Précis 0.1.0")
                .compose(List.of(edition(), before()), settings);
    }

    private static Edition edition() {
        return new Edition(
                ID,
                Optional.of(LocalDate.parse(ID)),
                OptionalInt.of(71),
                List.of(DAM, TOWN, VACCINE),
                List.of(dam(), lone(VACCINE)),
                Optional.of(BEFORE),
                Optional.empty());
    }

    private static Edition before() {
        return new Edition(
                BEFORE,
                Optional.of(LocalDate.parse(BEFORE)),
                OptionalInt.of(70),
                List.of(STRIKE),
                List.of(lone(STRIKE)),
                Optional.empty(),
                Optional.of(ID));
    }

    private static Story lone(Briefing briefing) {
        String id = briefing.article().id();
        return new Story(id, List.of(briefing), List.of(), List.of(), Optional.empty());
    }

    private static Story dam() {
        String id = DAM.article().id();
        return new Story(
                id,
                List.of(DAM, TOWN),
                lines(),
                List.of(),
                Optional.of(new Continuation(BEFORE, STRIKE.article().id(), lines())),
                id,
                List.of(
                        new Point(List.of(said(DAM, "c3"), said(TOWN, "c3")), List.of("test")),
                        new Point(List.of(said(DAM, "c2")), List.of()),
                        new Point(List.of(said(DAM, "c1")), List.of()),
                        new Point(List.of(said(TOWN, "c4")), List.of())),
                List.of(
                        new Divergence(
                                Divergence.Kind.FIGURE,
                                List.of(
                                        new Version("14", List.of(said(DAM, "c1"))),
                                        new Version("19", List.of(said(TOWN, "c2")))),
                                List.of("test"))),
                Standing.NONE);
    }

    private static List<StoryLine> lines() {
        return Stream.of(
                        DAM.summary().stream().limit(1).map(e -> line(DAM, e)),
                        TOWN.summary().stream().limit(1).map(e -> line(TOWN, e)))
                .flatMap(l -> l)
                .toList();
    }

    private static StoryLine line(Briefing briefing, precis.model.Excerpt excerpt) {
        return new StoryLine(briefing.article().id(), excerpt);
    }

    private static Testimony said(Briefing briefing, String claim) {
        String outlet = briefing.article().metadata().outlet().orElseThrow().value();
        return new Testimony(
                briefing.article().id(),
                claim,
                briefing.claims().stream()
                                .filter(c -> c.id().equals(claim))
                                .findFirst()
                                .flatMap(c -> c.statement().attribution())
                                .map(a -> a.first().name())
                                .orElse(outlet)
                        + outlet);
    }
}
