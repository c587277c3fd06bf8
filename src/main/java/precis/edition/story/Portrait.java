package precis.edition.story;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import precis.edition.words.ArticleWords;
import precis.edition.words.Line;
import precis.edition.words.Rarity;
import precis.edition.words.Word;
import precis.model.Moment;

/**
 * What an article is about: weighted words and the days it speaks of.
 *
 * @param weights by lemma
 * @param norm of the weights
 * @param days named in it
 */
record Portrait(Map<String, Double> weights, double norm, Set<LocalDate> days) {

    private static final int TITLE = 2;

    /** What the norm is raised by: a short article says little of what it is about. */
    private static final double RESERVE = 20;

    /** What remains of the likeness of two articles that speak of different days. */
    private static final double OTHER_DAYS = 0.7;

    static Portrait of(ArticleWords article, Rarity rarity) {
        Map<String, Double> weights = new TreeMap<>();
        for (Line line : article.lines()) {
            line.words().forEach(w -> add(w, 1, rarity, weights));
        }
        article.title().forEach(w -> add(w, TITLE, rarity, weights));
        double squares = weights.values().stream().mapToDouble(w -> w * w).sum();
        Set<LocalDate> days = new TreeSet<>();
        article.briefing().timeline().stream()
                .filter(m -> m.precision() == Moment.Precision.DAY)
                .forEach(m -> days.add(m.date()));
        return new Portrait(weights, Math.sqrt(squares + RESERVE * RESERVE), days);
    }

    private static void add(Word word, int times, Rarity rarity, Map<String, Double> weights) {
        if (word.names()) {
            weights.merge(word.lemma(), times * rarity.of(word.lemma()), Double::sum);
        }
    }

    /** From 0 to less than 1. */
    double likeness(Portrait other) {
        double dot = 0;
        for (Map.Entry<String, Double> e : weights.entrySet()) {
            dot += e.getValue() * other.weights.getOrDefault(e.getKey(), 0.0);
        }
        boolean otherDays =
                !days.isEmpty() && !other.days.isEmpty() && Collections.disjoint(days, other.days);
        return dot / (norm * other.norm) * (otherDays ? OTHER_DAYS : 1);
    }

    /** The words that bind this to the others most. */
    List<String> shared(List<Portrait> others, int count) {
        Map<String, Double> shares = new TreeMap<>();
        for (Portrait other : others) {
            weights.forEach(
                    (w, x) -> {
                        double y = other.weights.getOrDefault(w, 0.0);
                        if (y > 0) {
                            shares.merge(w, x * y, Double::sum);
                        }
                    });
        }
        return shares.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
