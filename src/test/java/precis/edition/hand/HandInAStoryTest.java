package precis.edition.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import precis.edition.NewsWeek;
import precis.edition.agree.AgreementFinder;
import precis.edition.agree.Agreements;
import precis.edition.words.Rarity;
import precis.edition.words.WordReader;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Claim;
import precis.model.Overrides;
import precis.model.Overrides.ActorChange;
import precis.model.Overrides.Quoted;
import precis.model.Point;
import precis.model.Statement;
import precis.model.Testimony;

/** What an editor changes in one article, seen in the story that it is part of. */
class HandInAStoryTest {

    private static final String FILE = "content/overrides/kiev-a.yml";

    private final List<Briefing> story = NewsWeek.WEEK.of("kiev");

    @Test
    void whoIsRenamedInOneArticleIsNoFurtherOrigin() {
        Agreements before = find(story);
        Point point =
                before.points().stream()
                        .filter(p -> p.origins() == 1 && p.testimonies().size() > 1)
                        .filter(p -> p.testimonies().stream().allMatch(this::isOfAnActor))
                        .findFirst()
                        .orElseThrow();
        Testimony first = point.first();
        Quoted name = new Quoted(speaker(claim(first, story)).orElseThrow(), 1);
        ActorChange change =
                new ActorChange(name, Optional.of("Ludmila Cyrus"), Optional.empty(), List.of());
        List<Briefing> changed = changed(first.briefing(), List.of(), List.of(change));
        Point now =
                find(changed).points().stream()
                        .filter(p -> p.testimonies().stream().anyMatch(t -> isSame(t, first)))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Optional.of("Ludmila Cyrus"), speaker(claim(now.first(), changed)));
        assertTrue(now.testimonies().size() > 1, now.toString());
        assertEquals(1, now.origins(), now.toString());
    }

    @Test
    void aHiddenSentenceIsInNoPointAndNoDivergence() {
        Testimony first = find(story).divergences().get(0).versions().get(0).testimonies().get(0);
        String words = claim(first, story).statement().sentence().text();
        List<Briefing> changed =
                changed(first.briefing(), List.of(new Quoted(words, 1)), List.of());
        assertTrue(said(story).anyMatch(words::equals));
        assertFalse(said(changed).anyMatch(words::equals));
    }

    private List<Briefing> changed(String id, List<Quoted> hide, List<ActorChange> actors) {
        Overrides overrides =
                new Overrides(
                        id,
                        FILE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        hide,
                        List.of(),
                        List.of(),
                        List.of(),
                        actors,
                        List.of(),
                        List.of());
        EditorsHand hand = new EditorsHand(Map.of(id, overrides), List.of());
        List<Checked<Briefing>> changed = story.stream().map(hand::apply).toList();
        changed.forEach(c -> assertEquals(List.of(), c.problems()));
        return changed.stream().map(Checked::value).toList();
    }

    private static Agreements find(List<Briefing> briefings) {
        WordReader reader = new WordReader(tag -> NewsWeek.PACK);
        Rarity rarity = Rarity.among(briefings.stream().map(reader::read).toList());
        Set<Statement> all =
                briefings.stream()
                        .flatMap(b -> b.statements().stream())
                        .collect(Collectors.toSet());
        return new AgreementFinder(tag -> NewsWeek.PACK).find(briefings, all, rarity);
    }

    private static Stream<String> said(List<Briefing> briefings) {
        Agreements found = find(briefings);
        Stream<Testimony> points = found.points().stream().flatMap(p -> p.testimonies().stream());
        Stream<Testimony> versions =
                found.divergences().stream()
                        .flatMap(d -> d.versions().stream())
                        .flatMap(v -> v.testimonies().stream());
        return Stream.concat(points, versions)
                .map(t -> claim(t, briefings).statement().sentence().text());
    }

    private boolean isOfAnActor(Testimony testimony) {
        Optional<String> speaker = speaker(claim(testimony, story));
        return briefing(testimony, story).actors().stream()
                .anyMatch(a -> speaker.equals(Optional.of(a.name())));
    }

    private static boolean isSame(Testimony one, Testimony other) {
        return one.briefing().equals(other.briefing()) && one.claim().equals(other.claim());
    }

    private static Optional<String> speaker(Claim claim) {
        return claim.statement().attribution().map(a -> a.first().name());
    }

    private static Claim claim(Testimony testimony, List<Briefing> among) {
        return briefing(testimony, among).claim(testimony.claim()).orElseThrow();
    }

    private static Briefing briefing(Testimony testimony, List<Briefing> among) {
        return among.stream()
                .filter(b -> b.article().id().equals(testimony.briefing()))
                .findFirst()
                .orElseThrow();
    }
}
