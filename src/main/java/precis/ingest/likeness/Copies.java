package precis.ingest.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds among many texts those that are copies or versions of one another. */
public final class Copies {

    private Copies() {}

    /**
     * The groups of like texts, of two at least.
     *
     * @return indices of the texts, rising within a group and from group to group
     */
    public static List<List<Integer>> among(List<String> texts) {
        List<Fingerprint> prints = texts.parallelStream().map(Fingerprint::of).toList();
        Map<Long, List<Integer>> byRun = new HashMap<>();
        int[] group = new int[texts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            TreeSet<Integer> candidates = new TreeSet<>();
            for (long run : prints.get(i).sample()) {
                List<Integer> same = byRun.computeIfAbsent(run, r -> new ArrayList<>());
                candidates.addAll(same);
                same.add(i);
            }
            for (int other : candidates) {
                if (group[other] != group[i] && prints.get(i).isLike(prints.get(other))) {
                    join(group, group[i], group[other]);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
        }
        return groups.values().stream().filter(g -> g.size() > 1).map(List::copyOf).toList();
    }

    private static void join(int[] group, int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == high ? low : group[i];
        }
    }
}
