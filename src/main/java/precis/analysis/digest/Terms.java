package precis.analysis.digest;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import precis.language.Morph;
import precis.language.Token;
import precis.language.Upos;

/**
 * The content words of a text by lemma, with their counts.
 *
 * @param counts in the order of lemmas, so that sums of weights come out alike for alike texts
 */
record Terms(Map<String, Integer> counts) {

    private static final Set<Upos> CONTENT =
            EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NUM);

    Terms {
        // In order like a tree, yet found by hash: sentences are compared each with each.
        counts = new LinkedHashMap<>(new TreeMap<>(counts));
    }

    static Terms of(List<Token> tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (Token token : tokens) {
            if (CONTENT.contains(token.pos()) && token.isWord()) {
                counts.merge(lemma(token), 1, Integer::sum);
            }
        }
        return new Terms(counts);
    }

    private static String lemma(Token token) {
        String wanted = token.pos() == Upos.VERB ? "verb" : "noun";
        for (Morph morph : token.morphs()) {
            if (morph.features().contains(wanted)) {
                return morph.lemma();
            }
        }
        return token.morphs().isEmpty() ? token.norm() : token.morphs().get(0).lemma();
    }

    /** The share of these terms that {@code other} has too, each counted once. */
    double coveredBy(Terms other) {
        if (counts.isEmpty()) {
            return 0;
        }
        long shared = counts.keySet().stream().filter(other.counts::containsKey).count();
        return (double) shared / counts.size();
    }

    /** Cosine of the two, each term weighted. */
    double cosine(Terms other, Map<String, Double> weights) {
        double norms = norm(weights) * other.norm(weights);
        return norms == 0 ? 0 : dot(other, weights) / norms;
    }

    double dot(Terms other, Map<String, Double> weights) {
        double dot = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            Integer there = other.counts.get(e.getKey());
            if (there != null) {
                double weight = weights.getOrDefault(e.getKey(), 1.0);
                dot += e.getValue() * there * weight * weight;
            }
        }
        return dot;
    }

    double norm(Map<String, Double> weights) {
        double sum = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            double value = e.getValue() * weights.getOrDefault(e.getKey(), 1.0);
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
