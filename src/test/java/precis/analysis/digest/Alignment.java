package precis.analysis.digest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the annotated sentence that a sentence of ours is. */
final class Alignment {

    private static final double ENOUGH = 0.6;
    private static final int[] NONE = {0, 0};

    private Alignment() {}

    static String key(String sentence) {
        return String.join(" ", sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .strip();
    }

    /** The labels of the sentence that shares most of its words with {@code sentence}. */
    static int[] find(Map<String, int[]> labels, String sentence) {
        String key = key(sentence);
        if (labels.containsKey(key)) {
            return labels.get(key);
        }
        Set<String> words = words(key);
        double best = 0;
        int[] found = NONE;
        for (Map.Entry<String, int[]> e : labels.entrySet()) {
            Set<String> other = words(e.getKey());
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(other);
            double part =
                    (double) shared.size() / Math.max(1, Math.min(words.size(), other.size()));
            if (part >= ENOUGH && part > best) {
                best = part;
                found = e.getValue();
            }
        }
        return found;
    }

    private static Set<String> words(String key) {
        return new HashSet<>(Arrays.asList(key.split(" ")));
    }
}
