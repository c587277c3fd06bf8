package precis.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measure of the public comparison of article readers: runs of four words in common. */
final class Shingles {

    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int WORDS = 4;

    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            tokens.add(m.group());
        }
        return tokens;
    }

    static Map<String, Integer> of(String text) {
        List<String> tokens = tokens(text);
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - WORDS + 1) && !tokens.isEmpty(); i++) {
            String run = String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + WORDS)));
            shingles.merge(run, 1, Integer::sum);
        }
        return shingles;
    }

    /** Counts one page in. */
    void add(String wanted, String found) {
        Map<String, Integer> a = of(wanted);
        Map<String, Integer> b = of(found);
        double common =
                a.entrySet().stream()
                        .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                        .sum();
        if (!b.isEmpty()) {
            precisions.add(common / size(b));
        }
        recalls.add(common / size(a));
    }

    double precision() {
        return mean(precisions);
    }

    double recall() {
        return mean(recalls);
    }

    /** The harmonic mean of the two means. */
    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT, "F1 %.4f P %.4f R %.4f", f1(), precision(), recall());
    }

    private static double size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(n -> n).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(0);
    }
}
