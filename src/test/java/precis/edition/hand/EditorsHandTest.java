package precis.edition.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import precis.edition.NewsWeek;
import precis.model.Actor;
import precis.model.Amendment;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Correction;
import precis.model.Credibility;
import precis.model.Figure;
import precis.model.Moment;
import precis.model.Outlet;
import precis.model.Overrides;
import precis.model.Overrides.ActorChange;
import precis.model.Overrides.Quoted;
import precis.model.Overrides.Rating;
import precis.model.Overrides.SpeakerChange;
import precis.model.Problem;
import precis.model.Reliability;
import precis.model.SourceKind;
import precis.model.Statement;

class EditorsHandTest {

    private static final String FILE = "content/overrides/kiev-a.yml";
    private static final String HEADLINE = "Titre de la rédaction";
    private static final String STRIKE =
            "Des missiles russes ont visé Kiev dans la nuit de dimanche à lundi.";
    private static final String BUILDING =
            "Un immeuble de neuf étages s'est effondré vers 3 heures du matin.";
    private static final String DENIAL = "Moscou a démenti avoir visé des habitations.";

    private final Briefing briefing =
            NewsWeek.WEEK.of("kiev").stream()
                    .filter(b -> b.article().id().equals("kiev-a"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void withoutOverridesNothingChanges() {
        Checked<Briefing> same = new EditorsHand(Map.of(), List.of()).apply(briefing);
        assertEquals(briefing, same.value());
    }

    @Test
    void aTitleIsReplacedAndTheFormerOneKept() {
        Briefing changed = apply(new Draft().title(HEADLINE)).value();
        assertEquals(HEADLINE, changed.article().title());
        assertEquals(
                List.of(new Amendment(Amendment.Kind.TITLE, briefing.article().title(), HEADLINE)),
                changed.editorial().amendments());
    }

    @Test
    void aHiddenSentenceStandsInNoClaimAndNoSummary() {
        Briefing changed = apply(new Draft().hide(BUILDING)).value();
        assertTrue(briefing.claims().stream().anyMatch(c -> is(c.excerpt().text(), BUILDING)));
        assertFalse(changed.claims().stream().anyMatch(c -> is(c.excerpt().text(), BUILDING)));
        assertFalse(changed.summary().stream().anyMatch(e -> is(e.text(), BUILDING)));
        assertEquals("c1", changed.claims().get(0).id());
        assertEquals(
                "c" + changed.claims().size(),
                changed.claims().get(changed.claims().size() - 1).id());
    }

    @Test
    void aHiddenSentenceGivesNoFigureNoDateAndNoSource() {
        for (Statement statement : briefing.statements()) {
            int number = statement.sentence().number();
            Briefing changed = apply(new Draft().hide(statement.sentence().text())).value();
            assertTrue(changed.editorial().hides(statement.sentence().text()));
            assertEquals(without(number, briefing.figures(), Figure::sentence), changed.figures());
            assertEquals(
                    without(number, briefing.timeline(), Moment::sentence), changed.timeline());
            assertTrue(changed.sources().stream().noneMatch(s -> s.sentences().contains(number)));
        }
        assertFalse(briefing.figures().isEmpty() || briefing.timeline().isEmpty());
    }

    private static <T> List<T> without(int number, List<T> all, ToIntFunction<T> sentence) {
        return all.stream().filter(t -> sentence.applyAsInt(t) != number).toList();
    }

    @Test
    void aPinnedSentenceIsTheFirstClaim() {
        Briefing changed = apply(new Draft().pin(DENIAL)).value();
        assertEquals(DENIAL, changed.claims().get(0).excerpt().text());
        assertEquals("c1", changed.claims().get(0).id());
        assertEquals(briefing.claims().size(), changed.claims().size());
    }

    @Test
    void aSpeakerIsCorrectedInSentenceClaimAndSources() {
        SpeakerChange change =
                new SpeakerChange(
                        new Quoted(STRIKE, 4), Optional.of("NASA"), SourceKind.ORGANISATION);
        Briefing changed = apply(new Draft().speaker(change)).value();
        assertEquals("NASA", changed.statement(1).attribution().orElseThrow().first().name());
        assertTrue(
                changed.claims().stream()
                        .filter(c -> c.excerpt().sentence() == 1)
                        .allMatch(c -> c.statement().equals(changed.statement(1))));
        assertTrue(
                changed.sources().stream()
                        .anyMatch(s -> s.name().equals("NASA") && s.sentences().contains(1)));
    }

    @Test
    void aSpeakerCanBeTakenAway() {
        SpeakerChange change =
                new SpeakerChange(new Quoted(DENIAL, 4), Optional.empty(), SourceKind.PERSON);
        Briefing changed = apply(new Draft().speaker(change)).value();
        int number =
                briefing.claims().stream()
                        .filter(c -> is(c.excerpt().text(), DENIAL))
                        .findFirst()
                        .orElseThrow()
                        .excerpt()
                        .sentence();
        assertTrue(changed.statement(number).attribution().isEmpty());
        assertTrue(changed.sources().stream().noneMatch(s -> s.sentences().contains(number)));
    }

    @Test
    void actorsAreJoinedRenamedAndGivenARole() {
        Actor first = briefing.actors().get(0);
        Actor second = briefing.actors().get(1);
        ActorChange change =
                new ActorChange(
                        new Quoted(first.name(), 2),
                        Optional.of("Kyiv"),
                        Optional.of("capitale"),
                        List.of(new Quoted(second.name(), 5)));
        Briefing changed = apply(new Draft().actor(change)).value();
        assertEquals(briefing.actors().size() - 1, changed.actors().size());
        Actor joined = changed.actors().get(0);
        assertEquals("Kyiv", joined.name());
        assertEquals(Optional.of("capitale"), joined.role());
        assertTrue(joined.aliases().containsAll(List.of(first.name(), second.name())));
        assertTrue(joined.sentences().containsAll(second.sentences()));
        assertTrue(
                changed.claims().stream()
                        .flatMap(c -> c.actors().stream())
                        .noneMatch(List.of(first.name(), second.name())::contains));
    }

    @Test
    void aSentenceThatHasChangedFailsAndTheClosestIsNamed() {
        Checked<Briefing> stale =
                apply(new Draft().hide("Un immeuble de dix étages s’est effondré à 3 heures."));
        Problem problem = stale.problems().get(0);
        assertTrue(problem.isError());
        assertEquals(FILE, problem.file());
        assertEquals(7, problem.line());
        assertTrue(problem.message().contains("dix étages"), problem.toString());
        assertTrue(problem.remedy().contains("neuf étages"), problem.toString());
    }

    @Test
    void anActorThatIsNotNamedFails() {
        ActorChange change =
                new ActorChange(
                        new Quoted("Personne", 3),
                        Optional.empty(),
                        Optional.of("rien"),
                        List.of());
        Problem problem = apply(new Draft().actor(change)).problems().get(0);
        assertEquals(3, problem.line());
        assertTrue(problem.remedy().contains(briefing.actors().get(0).name()));
    }

    @Test
    void theTwoScalesStaySeparateAndEmptyUnlessTheOwnerSpeaks() {
        assertTrue(briefing.editorial().outlet().isEmpty());
        assertTrue(briefing.editorial().credibility().isEmpty());
        Outlet outlet =
                new Outlet(
                        "Le Quotidien",
                        List.of(),
                        Optional.of("quotidien"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Reliability.B));
        Rating rating = new Rating(new Quoted(DENIAL, 9), Credibility.DOUBTFUL);
        Briefing changed =
                new EditorsHand(
                                Map.of("kiev-a", new Draft().rating(rating).overrides()),
                                List.of(outlet))
                        .apply(briefing)
                        .value();
        assertEquals(Optional.of(outlet), changed.editorial().outlet());
        assertEquals(List.of(Credibility.DOUBTFUL), values(changed));
    }

    @Test
    void correctionsAreKeptByDate() {
        Correction late = new Correction(LocalDate.of(2026, 3, 9), "B");
        Correction early = new Correction(LocalDate.of(2026, 3, 3), "A");
        Briefing changed = apply(new Draft().corrections(late, early)).value();
        assertEquals(List.of(early, late), changed.editorial().corrections());
    }

    private static List<Credibility> values(Briefing briefing) {
        return List.copyOf(briefing.editorial().credibility().values());
    }

    private Checked<Briefing> apply(Draft draft) {
        return new EditorsHand(Map.of("kiev-a", draft.overrides()), List.of()).apply(briefing);
    }

    private static boolean is(String text, String wanted) {
        return Finder.plain(text).equals(Finder.plain(wanted));
    }

    /** Overrides in the making. */
    private static final class Draft {

        private Optional<String> title = Optional.empty();
        private List<Quoted> hide = List.of();
        private List<Quoted> pin = List.of();
        private List<SpeakerChange> speakers = List.of();
        private List<ActorChange> actors = List.of();
        private List<Rating> ratings = List.of();
        private List<Correction> corrections = List.of();

        Draft title(String text) {
            title = Optional.of(text);
            return this;
        }

        Draft hide(String text) {
            hide = List.of(new Quoted(text, 7));
            return this;
        }

        Draft pin(String text) {
            pin = List.of(new Quoted(text, 7));
            return this;
        }

        Draft speaker(SpeakerChange change) {
            speakers = List.of(change);
            return this;
        }

        Draft actor(ActorChange change) {
            actors = List.of(change);
            return this;
        }

        Draft rating(Rating rating) {
            ratings = List.of(rating);
            return this;
        }

        Draft corrections(Correction... given) {
            corrections = List.of(given);
            return this;
        }

        Overrides overrides() {
            return new Overrides(
                    "kiev-a",
                    FILE,
                    title,
                    Optional.empty(),
                    List.of(),
                    hide,
                    pin,
                    List.of(),
                    speakers,
                    actors,
                    ratings,
                    corrections);
        }
    }
}
