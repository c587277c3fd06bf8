package precis.edition.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How telling a word is: the fewer articles have it, the more.
 *
 * @param articles how many there are
 * @param having how many have the word
 */
public record Rarity(int articles, Map<String, Integer> having) {

    /** Articles taken for granted, so that few articles do not make every word common. */
    private static final int ASSUMED = 50;

    public Rarity {
        having = new TreeMap<>(having);
    }

    public static Rarity among(List<ArticleWords> articles) {
        Map<String, Integer> having = new TreeMap<>();
        for (ArticleWords article : articles) {
            Stream.concat(
                            article.title().stream(),
                            article.lines().stream().flatMap(l -> l.words().stream()))
                    .map(Word::lemma)
                    .distinct()
                    .forEach(w -> having.merge(w, 1, Integer::sum));
        }
        return new Rarity(articles.size(), having);
    }

    /** The inverse document frequency of a lemma. */
    public double of(String lemma) {
        return Math.log((articles + ASSUMED) / (having.getOrDefault(lemma, 0) + 0.5));
    }
}
