package precis.analysis.digest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Applies a linear model to rows of features. */
final class Weigher {

    private final double bias;
    private final List<String> names;
    private final int[] places;
    private final double[] weights;

    Weigher(LinearModel model) {
        this.bias = model.bias();
        this.names = List.copyOf(model.weights().keySet());
        this.places = names.stream().mapToInt(Row::place).toArray();
        this.weights = model.weights().values().stream().mapToDouble(w -> w).toArray();
    }

    double score(Row row) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * row.at(places[i]);
        }
        return sum;
    }

    /** The score as a probability. */
    double probability(Row row) {
        return 1 / (1 + Math.exp(-score(row)));
    }

    /** The features that raise the score most, at most {@code count}. */
    List<String> strongest(Row row, int count) {
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] * row.at(places[i]) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i] * row.at(places[i])))
                .limit(count)
                .map(names::get)
                .toList();
    }
}
