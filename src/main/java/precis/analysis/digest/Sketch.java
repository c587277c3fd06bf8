package precis.analysis.digest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import precis.analysis.text.TaggedSentence;

/**
 * An article seen as bags of words: what the features of all its sentences share.
 *
 * @param reading the article as read
 * @param terms one bag a sentence
 * @param title the headline's bag
 * @param rarity how telling a term is within the article
 * @param whole all sentences in one bag
 */
record Sketch(
        Reading reading, List<Terms> terms, Terms title, Map<String, Double> rarity, Terms whole) {

    static Sketch of(Reading reading) {
        List<Terms> terms =
                reading.document().sentences().stream().map(s -> Terms.of(s.tokens())).toList();
        Map<String, Integer> sentences = new TreeMap<>();
        Map<String, Integer> all = new TreeMap<>();
        for (Terms t : terms) {
            t.counts().keySet().forEach(w -> sentences.merge(w, 1, Integer::sum));
            t.counts().forEach((w, n) -> all.merge(w, n, Integer::sum));
        }
        Map<String, Double> rarity = new TreeMap<>();
        sentences.forEach((w, n) -> rarity.put(w, Math.log(1 + (double) terms.size() / n)));
        Terms title = Terms.of(reading.document().title());
        return new Sketch(reading, terms, title, rarity, new Terms(all));
    }

    int size() {
        return terms.size();
    }

    TaggedSentence sentence(int index) {
        return reading.document().sentences().get(index);
    }

    /** How alike two sentences are, from 0 to 1. */
    double likeness(int one, int other) {
        return terms.get(one).cosine(terms.get(other), rarity);
    }
}
