package precis.edition.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the two groups whose articles are most alike on average, until none are alike enough. */
final class AverageLinkage {

    private final double threshold;

    AverageLinkage(double threshold) {
        this.threshold = threshold;
    }

    /** Groups of article numbers; of equal pairs the first is joined. */
    List<List<Integer>> group(Likenesses likenesses) {
        double[][] values = likenesses.copy();
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            groups.put(i, new ArrayList<>(List.of(i)));
        }
        for (int[] pair = closest(values, groups.keySet());
                pair.length == 2;
                pair = closest(values, groups.keySet())) {
            join(pair[0], pair[1], values, groups);
        }
        return new ArrayList<>(groups.values());
    }

    private int[] closest(double[][] values, Collection<Integer> groups) {
        double most = threshold;
        int[] pair = {};
        for (int i : groups) {
            for (int j : groups) {
                if (j > i && values[i][j] >= most && (pair.length == 0 || values[i][j] > most)) {
                    most = values[i][j];
                    pair = new int[] {i, j};
                }
            }
        }
        return pair;
    }

    private static void join(
            int one, int other, double[][] values, Map<Integer, List<Integer>> groups) {
        List<Integer> into = groups.get(one);
        List<Integer> from = groups.remove(other);
        for (int k : groups.keySet()) {
            double sum = into.size() * values[one][k] + from.size() * values[other][k];
            values[one][k] = sum / (into.size() + from.size());
            values[k][one] = values[one][k];
        }
        into.addAll(from);
    }
}
