package precis.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Fits the weights of a linear model to annotated articles, with a penalty on large weights.
 * Features are brought to one scale first, so that the penalty treats a rare one like a common one.
 */
final class Fit {

    private static final int STEPS = 300;

    private final List<String> names;
    private final double[] centre;
    private final double[] spread;
    private final double ridge;
    private final LinearModel from;
    private final Weigher earlier;

    /**
     * @param from where large weights are counted from: what is learned is added to it
     */
    Fit(List<Sample> samples, double ridge, LinearModel from, Predicate<String> wanted) {
        this.from = from;
        this.earlier = new Weigher(from);
        TreeSet<String> all = new TreeSet<>();
        samples.forEach(s -> s.features().forEach(f -> all.addAll(f.names())));
        this.names = all.stream().filter(wanted).toList();
        this.ridge = ridge;
        this.centre = new double[names.size()];
        this.spread = new double[names.size()];
        List<Row> rows = samples.stream().flatMap(s -> s.features().stream()).toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            double mean = rows.stream().mapToDouble(r -> r.get(name)).average().orElse(0);
            double square =
                    rows.stream()
                            .mapToDouble(r -> Math.pow(r.get(name) - mean, 2))
                            .average()
                            .orElse(0);
            centre[i] = mean;
            spread[i] = square < 1e-6 ? Double.POSITIVE_INFINITY : Math.sqrt(square);
        }
    }

    /**
     * The chance of each sentence to be a key claim; an article counts by the root of its length.
     */
    LinearModel claims(List<Sample> samples) {
        List<double[]> rows = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        for (Sample s : samples) {
            for (int i = 0; i < s.size(); i++) {
                rows.add(row(s.features().get(i), 1));
                targets.add(s.claim().get(i) == 2 ? 1.0 : 0);
                weights.add(1 / Math.sqrt(s.size()));
                known.add(earlier.score(s.features().get(i)));
            }
        }
        double mean = weights.stream().mapToDouble(w -> w).average().orElse(1);
        double bound = 0;
        for (int i = 0; i < rows.size(); i++) {
            bound += weights.get(i) / mean * square(rows.get(i)) / 4;
        }
        return model(
                descend(
                        bound,
                        b -> {
                            double[] g = new double[b.length];
                            for (int i = 0; i < rows.size(); i++) {
                                double score = dot(rows.get(i), b) + known.get(i);
                                double p = 1 / (1 + Math.exp(-score));
                                double w = weights.get(i) / mean * (p - targets.get(i));
                                add(g, rows.get(i), w);
                            }
                            return g;
                        }));
    }

    /** How an article's summary weight is shared among the sentences after its first. */
    LinearModel summary(List<Sample> samples) {
        List<double[][]> groups = new ArrayList<>();
        List<double[]> shares = new ArrayList<>();
        List<double[]> known = new ArrayList<>();
        double bound = 0;
        for (Sample s : samples) {
            double total = IntStream.range(1, s.size()).mapToDouble(s::worth).sum();
            if (total > 0) {
                double[][] rows = new double[s.size() - 1][];
                double[] share = new double[s.size() - 1];
                double[] score = new double[s.size() - 1];
                double most = 0;
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = row(s.features().get(i + 1), 0);
                    share[i] = s.worth(i + 1) / total;
                    score[i] = earlier.score(s.features().get(i + 1));
                    most = Math.max(most, square(rows[i]));
                }
                groups.add(rows);
                shares.add(share);
                known.add(score);
                bound += most;
            }
        }
        return model(
                descend(
                        bound,
                        b -> {
                            double[] g = new double[b.length];
                            for (int k = 0; k < groups.size(); k++) {
                                pull(g, groups.get(k), shares.get(k), known.get(k), b);
                            }
                            return g;
                        }));
    }

    private static void pull(
            double[] g, double[][] rows, double[] share, double[] known, double[] b) {
        double[] e = new double[rows.length];
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            e[i] = Math.exp(dot(rows[i], b) + known[i]);
            sum += e[i];
        }
        for (int i = 0; i < rows.length; i++) {
            add(g, rows[i], e[i] / sum - share[i]);
        }
    }

    private interface Gradient {
        double[] at(double[] weights);
    }

    /** Accelerated gradient descent; the first weight, the bias, goes unpenalised. */
    private double[] descend(double bound, Gradient gradient) {
        double[] b = new double[names.size() + 1];
        double[] ahead = b.clone();
        for (int step = 1; step <= STEPS; step++) {
            double[] g = gradient.at(ahead);
            double[] next = new double[b.length];
            for (int i = 0; i < b.length; i++) {
                double penalty = i == 0 ? 0 : ridge * ahead[i];
                next[i] = ahead[i] - (g[i] + penalty) / (bound + ridge);
            }
            double speed = (step - 1.0) / (step + 2.0);
            for (int i = 0; i < b.length; i++) {
                ahead[i] = next[i] + speed * (next[i] - b[i]);
            }
            b = next;
        }
        return b;
    }

    private double[] row(Row features, double bias) {
        double[] row = new double[names.size() + 1];
        row[0] = bias;
        for (int i = 0; i < names.size(); i++) {
            row[i + 1] = (features.get(names.get(i)) - centre[i]) / spread[i];
        }
        return row;
    }

    /** The model for features on their own scale. */
    private LinearModel model(double[] b) {
        Map<String, Double> weights = new TreeMap<>(from.weights());
        double bias = b[0] + from.bias();
        for (int i = 0; i < names.size(); i++) {
            weights.merge(names.get(i), b[i + 1] / spread[i], Double::sum);
            bias -= b[i + 1] / spread[i] * centre[i];
        }
        return new LinearModel(bias, weights);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double square(double[] a) {
        return dot(a, a);
    }

    private static void add(double[] to, double[] row, double factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * row[i];
        }
    }
}
