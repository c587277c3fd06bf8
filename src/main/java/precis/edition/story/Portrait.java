package precis.edition.story;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import precis.edition.words.ArticleWords;
import precis.edition.words.Line;
import precis.edition.words.Rarity;
import precis.edition.words.Word;
import precis.model.Actor;
import precis.model.Moment;

/**
 * What an article is about: weighted words, whom and what places it names, the days it speaks of.
 *
 * @param weights by lemma
 * @param norm of the weights
 * @param cast weights of the people, organisations and places it names
 * @param castNorm of those weights
 * @param days named in it
 */
record Portrait(
        Map<String, Double> weights,
        double norm,
        Map<String, Double> cast,
        double castNorm,
        Set<LocalDate> days) {

    private static final int TITLE = 2;

    /** What remains of the likeness of two articles that speak of different days. */
    private static final double OTHER_DAYS = 0.7;

    /** The part of the cast in the likeness: it widens the range in which events stay apart. */
    private static final double CAST = 0.075;

    private static final double WORDS = 0.85;
    private static final double CAST_RESERVE = 30;

    /**
     * @param names how telling the name of an actor is
     * @param reserve what the norm is raised by: a short article says little of what it is about
     */
    static Portrait of(
            ArticleWords article, Rarity rarity, ToDoubleFunction<String> names, double reserve) {
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
        Map<String, Double> cast = new TreeMap<>();
        for (Actor actor : article.briefing().actors()) {
            double weight = Math.sqrt(actor.salience()) * names.applyAsDouble(actor.name());
            cast.merge(actor.name(), weight, Math::max);
        }
        double castSquares = cast.values().stream().mapToDouble(w -> w * w).sum();
        return new Portrait(
                weights,
                Math.sqrt(squares + reserve * reserve),
                cast,
                Math.sqrt(castSquares + CAST_RESERVE),
                days);
    }

    private static void add(Word word, int times, Rarity rarity, Map<String, Double> weights) {
        if (word.names()) {
            weights.merge(word.lemma(), times * rarity.of(word.lemma()), Double::sum);
        }
    }

    /** From 0 to less than 1. */
    double likeness(Portrait other) {
        boolean otherDays =
                !days.isEmpty() && !other.days.isEmpty() && Collections.disjoint(days, other.days);
        double words = dot(weights, other.weights) / (norm * other.norm);
        double names = dot(cast, other.cast) / (castNorm * other.castNorm);
        return WORDS * words * (otherDays ? OTHER_DAYS : 1) + CAST * names;
    }

    private static double dot(Map<String, Double> some, Map<String, Double> others) {
        double dot = 0;
        for (Map.Entry<String, Double> e : some.entrySet()) {
            dot += e.getValue() * others.getOrDefault(e.getKey(), 0.0);
        }
        return dot;
    }

    /** The actors that also stand in one of the others. */
    List<String> sharedCast(List<Portrait> others, int count) {
        return heaviest(
                cast.entrySet().stream()
                        .filter(e -> others.stream().anyMatch(o -> o.cast.containsKey(e.getKey()))),
                count);
    }

    private static List<String> heaviest(Stream<Map.Entry<String, Double>> weighed, int count) {
        return weighed.sorted(
                        Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The days that also stand in one of the others. */
    List<LocalDate> sharedDays(List<Portrait> others) {
        return days.stream()
                .filter(d -> others.stream().anyMatch(o -> o.days.contains(d)))
                .sorted()
                .toList();
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
        return heaviest(shares.entrySet().stream(), count);
    }
}
