package precis.analysis.actors.salience;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.analysis.actors.entities.Entity;

/**
 * The entities of an article beside each other: against whom each is weighed.
 *
 * @param length the last sentence that names someone
 * @param most how often the one named most is named
 * @param crowd how many there are
 * @param named how many names each sentence holds
 */
public record Scene(int length, long most, int crowd, Map<Integer, Integer> named) {

    public static Scene of(List<Entity> entities) {
        Map<Integer, Integer> named = new HashMap<>();
        int length = 1;
        long most = 1;
        for (Entity e : entities) {
            e.mentions().forEach(m -> named.merge(m.line().number(), 1, Integer::sum));
            length = Math.max(length, last(e));
            most = Math.max(most, e.bodyMentions());
        }
        return new Scene(length, most, Math.max(1, entities.size()), named);
    }

    private static int last(Entity e) {
        return e.mentions().stream().mapToInt(m -> m.line().number()).max().orElse(1);
    }

    /** How many names stand in the sentence where it shares with the fewest. */
    int company(Entity e) {
        return e.mentions().stream()
                .mapToInt(m -> m.line().number())
                .filter(n -> n > 0)
                .map(named::get)
                .min()
                .orElse(1);
    }
}
