package precis.analysis.digest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A weighted sum of features.
 *
 * @param bias what a sentence without features gets
 * @param weights by feature name, in the order of names, so that a sum always comes out alike
 */
record LinearModel(double bias, Map<String, Double> weights) {

    LinearModel {
        weights = new LinkedHashMap<>(new TreeMap<>(weights));
    }

    double score(Map<String, Double> features) {
        double sum = bias;
        for (Map.Entry<String, Double> e : weights.entrySet()) {
            Double value = features.get(e.getKey());
            sum += value == null ? 0 : e.getValue() * value;
        }
        return sum;
    }

    /** The score as a probability. */
    double probability(Map<String, Double> features) {
        return 1 / (1 + Math.exp(-score(features)));
    }

    /** The features that raise the score most, at most {@code count}. */
    List<String> strongest(Map<String, Double> features, int count) {
        return weights.entrySet().stream()
                .filter(e -> e.getValue() * features.getOrDefault(e.getKey(), 0.0) > 0)
                .sorted(
                        Comparator.comparingDouble(
                                        (Map.Entry<String, Double> e) ->
                                                -e.getValue() * features.get(e.getKey()))
                                .thenComparing(Map.Entry::getKey))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
