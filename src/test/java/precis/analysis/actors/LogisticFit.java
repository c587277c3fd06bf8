package precis.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import precis.analysis.actors.salience.Ranker;

/**
 * Fits the weights of a logistic model. Weights in force, if there are any, are corrected: those of
 * the names given move, and what is penalised is how far.
 */
final class LogisticFit {

    private static final int STEPS = 1500;

    private final List<String> names;
    private final double ridge;
    private final Map<String, Double> inForce;

    LogisticFit(List<String> names, double ridge, Map<String, Double> inForce) {
        this.names = List.copyOf(names);
        this.ridge = ridge;
        this.inForce = Map.copyOf(inForce);
    }

    /**
     * @param rows what is observed of each example
     * @param targets 1 or 0 for each
     * @param counts how much each counts
     */
    Map<String, Double> fit(
            List<Map<String, Double>> rows, List<Double> targets, List<Double> counts) {
        List<double[]> xs = new ArrayList<>();
        double[] before = new double[rows.size()];
        double bound = ridge;
        for (int i = 0; i < rows.size(); i++) {
            double[] x = row(rows.get(i));
            xs.add(x);
            before[i] = Ranker.score(rows.get(i), inForce);
            bound += counts.get(i) * dot(x, x) / 4;
        }
        double[] b = new double[names.size()];
        double[] ahead = b.clone();
        for (int step = 1; step <= STEPS; step++) {
            double[] g = new double[b.length];
            for (int i = 0; i < xs.size(); i++) {
                double p = 1 / (1 + Math.exp(-before[i] - dot(xs.get(i), ahead)));
                double pull = counts.get(i) * (p - targets.get(i));
                for (int j = 0; j < g.length; j++) {
                    g[j] += pull * xs.get(i)[j];
                }
            }
            double speed = (step - 1.0) / (step + 2.0);
            for (int j = 0; j < b.length; j++) {
                double next = ahead[j] - (g[j] + ridge * ahead[j]) / bound;
                ahead[j] = next + speed * (next - b[j]);
                b[j] = next;
            }
        }
        Map<String, Double> weights = new TreeMap<>(inForce);
        for (int j = 0; j < b.length; j++) {
            weights.merge(names.get(j), b[j], Double::sum);
        }
        return weights;
    }

    private double[] row(Map<String, Double> features) {
        double[] row = new double[names.size()];
        for (int j = 0; j < row.length; j++) {
            row[j] = features.getOrDefault(names.get(j), 0.0);
        }
        return row;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
