package precis.analysis.actors;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.model.ActorKind;

/**
 * The entities of an article beside each other: against whom each is weighed.
 *
 * @param length the last sentence that names someone
 * @param most how often the one named most is named
 * @param rivals how many there are of each kind
 * @param foremost of each kind, the one named first
 * @param mainly of each kind, the one named most
 */
record Scene(
        int length,
        long most,
        Map<ActorKind, Integer> rivals,
        Map<ActorKind, Entity> foremost,
        Map<ActorKind, Entity> mainly) {

    static Scene of(List<Entity> entities) {
        Map<ActorKind, Entity> foremost = new EnumMap<>(ActorKind.class);
        Map<ActorKind, Entity> mainly = new EnumMap<>(ActorKind.class);
        Map<ActorKind, Integer> rivals = new EnumMap<>(ActorKind.class);
        int length = 1;
        long most = 1;
        for (Entity e : entities) {
            foremost.merge(e.kind(), e, (a, b) -> start(b) < start(a) ? b : a);
            mainly.merge(e.kind(), e, (a, b) -> b.bodyMentions() > a.bodyMentions() ? b : a);
            rivals.merge(e.kind(), 1, Integer::sum);
            length = Math.max(length, last(e));
            most = Math.max(most, e.bodyMentions());
        }
        return new Scene(length, most, rivals, foremost, mainly);
    }

    private static int last(Entity e) {
        return e.mentions().stream().mapToInt(m -> m.line().number()).max().orElse(1);
    }

    /** Place of the first mention outside the head of the title. */
    private static long start(Entity e) {
        Optional<Mention> first =
                e.mentions().stream()
                        .filter(m -> !m.is(Cue.HEADING))
                        .min(Comparator.comparingLong(Scene::place));
        return first.map(Scene::place).orElse(Long.MAX_VALUE);
    }

    private static long place(Mention m) {
        return ((long) m.line().number() << Integer.SIZE) + m.candidate().start();
    }

    /** How many names of any kind stand beside it. */
    int crowd() {
        return rivals.values().stream().mapToInt(n -> n).sum();
    }

    boolean isForemost(Entity e) {
        return foremost.get(e.kind()) == e;
    }

    boolean isMain(Entity e) {
        return mainly.get(e.kind()) == e;
    }
}
