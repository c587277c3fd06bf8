package precis.edition.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import precis.edition.words.ArticleWords;
import precis.edition.words.Line;
import precis.edition.words.Rarity;
import precis.edition.words.Word;

/** What a story is about: the words its articles have in common, each weighted. */
final class Centroid {

    /** A word is the story's if one in so many of its articles has it, but two at the least. */
    private static final int PART = 3;

    /** How much more a word of an article's first sentence counts. */
    private static final double EARLY = 1.5;

    private final Rarity rarity;
    private final Map<String, Double> weights = new TreeMap<>();
    private final double norm;

    private Centroid(List<ArticleWords> articles, Rarity rarity) {
        this.rarity = rarity;
        Map<String, Integer> having = new TreeMap<>();
        for (ArticleWords article : articles) {
            Map<String, Double> counts = counts(article);
            double length = norm(counts);
            counts.forEach((w, n) -> weights.merge(w, n / length * rarity.of(w), Double::sum));
            counts.keySet().forEach(w -> having.merge(w, 1, Integer::sum));
        }
        int least = Math.max(Math.min(2, articles.size()), articles.size() / PART);
        weights.keySet().removeIf(w -> having.get(w) < least);
        norm = norm(weights);
    }

    static Centroid of(List<ArticleWords> articles, Rarity rarity) {
        return new Centroid(articles, rarity);
    }

    /** Counts words, those of early sentences more. */
    private static Map<String, Double> counts(ArticleWords article) {
        Map<String, Double> counts = new TreeMap<>();
        for (Line line : article.lines()) {
            double weight = 1 + EARLY / line.statement().sentence().number();
            line.words().forEach(w -> counts.merge(w.lemma(), weight, Double::sum));
        }
        article.title().forEach(w -> counts.merge(w.lemma(), 1.0, Double::sum));
        return counts;
    }

    private static double norm(Map<String, Double> values) {
        return Math.sqrt(values.values().stream().mapToDouble(v -> v * v).sum());
    }

    /** How well these sentences together cover the story, from 0 to 1. */
    double coveredBy(List<Line> lines) {
        Map<String, Double> sum = new TreeMap<>();
        Stream<Word> words = lines.stream().flatMap(l -> l.words().stream());
        words.forEach(w -> sum.merge(w.lemma(), rarity.of(w.lemma()), Double::sum));
        double dot = 0;
        for (Map.Entry<String, Double> e : sum.entrySet()) {
            dot += e.getValue() * weights.getOrDefault(e.getKey(), 0.0);
        }
        double norms = norm * norm(sum);
        return norms == 0 ? 0 : dot / norms;
    }
}
