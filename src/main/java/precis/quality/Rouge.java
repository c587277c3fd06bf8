package precis.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Overlap of a summary with one written by a person. */
final class Rouge {

    private Rouge() {}

    /** By runs of {@code size} words. */
    static double runs(List<String> text, List<String> reference, int size) {
        List<String> a = Words.runs(text, size);
        List<String> b = Words.runs(reference, size);
        Map<String, Integer> left = new HashMap<>();
        b.forEach(run -> left.merge(run, 1, Integer::sum));
        double shared = 0;
        for (String run : a) {
            if (left.merge(run, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return Tally.f1(shared / Math.max(1, a.size()), shared / Math.max(1, b.size()));
    }

    /** By the longest row of words that both have in the same order. */
    static double row(List<String> text, List<String> reference) {
        int[] best = new int[reference.size() + 1];
        for (String word : text) {
            int before = 0;
            for (int j = 1; j < best.length; j++) {
                int above = best[j];
                best[j] =
                        word.equals(reference.get(j - 1))
                                ? before + 1
                                : Math.max(best[j], best[j - 1]);
                before = above;
            }
        }
        double shared = best[best.length - 1];
        return Tally.f1(shared / Math.max(1, text.size()), shared / Math.max(1, reference.size()));
    }
}
