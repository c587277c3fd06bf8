package precis.compose.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import precis.model.Actor;
import precis.model.Briefing;

/** Who stands in the same sentences as a name. */
final class Network {

    private static final int MOST = 8;

    /**
     * Someone named with the name.
     *
     * @param name as the articles have it
     * @param sentences how many sentences name both
     */
    record Tie(String name, int sentences) {}

    private Network() {}

    /** The closest first, names in order where equally close. */
    static List<Tie> of(Set<String> names, List<Briefing> briefings) {
        Map<String, Integer> shared = new TreeMap<>();
        for (Briefing b : briefings) {
            b.actors().stream()
                    .filter(a -> names.contains(a.name()))
                    .forEach(self -> count(self, names, b.actors(), shared));
        }
        List<Tie> ties = new ArrayList<>();
        shared.forEach((other, n) -> ties.add(new Tie(other, n)));
        return ties.stream()
                .sorted(Comparator.comparingInt(Tie::sentences).reversed())
                .limit(MOST)
                .toList();
    }

    private static void count(
            Actor self, Set<String> names, List<Actor> actors, Map<String, Integer> shared) {
        for (Actor other : actors) {
            int together =
                    (int) other.sentences().stream().filter(self.sentences()::contains).count();
            if (together > 0 && !names.contains(other.name())) {
                shared.merge(other.name(), together, Integer::sum);
            }
        }
    }
}
