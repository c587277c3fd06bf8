package precis.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that somebody may have meant. */
public final class Alike {

    private static final int MOST = 3;

    /** Of the pairs of letters in both names, the share that they must have in common. */
    private static final double LEAST = 0.5;

    private Alike() {}

    /** The few names that hold what was written, or else those most like it. */
    public static List<String> to(String written, Collection<String> names) {
        List<String> holding = names.stream().filter(n -> n.contains(written)).sorted().toList();
        if (!written.isEmpty() && !holding.isEmpty()) {
            return holding.stream().limit(MOST).toList();
        }
        return names.stream()
                .filter(n -> likeness(written, n) >= LEAST)
                .sorted(
                        Comparator.comparingDouble((String n) -> -likeness(written, n))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static double likeness(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        int both = first.size() + second.size();
        first.retainAll(second);
        return both == 0 ? 0 : 2.0 * first.size() / both;
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
