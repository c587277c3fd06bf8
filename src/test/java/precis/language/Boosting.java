package precis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Learns the trees of a {@link Forest}: gradient boosting on binned features, logistic loss. */
public final class Boosting {

    private static final int BINS = 48;
    private static final double ROWS = 0.7;
    private static final double FEATURES = 0.4;

    /** How many trees of what depth, how fast and how carefully. */
    public record Plan(int depth, int trees, double step, double smoothing, double leastHessian) {}

    private final Plan plan;
    private final float[][] rows;
    private final double[] labels;
    private final double[] weights;
    private final float[][] edges;
    private final byte[][] bins;
    private final double[] scores;
    private final double[] gradients;
    private final double[] hessians;
    private final Random random = new Random(7);

    public Boosting(Plan plan, float[][] rows, double[] labels, double[] weights) {
        this.plan = plan;
        this.rows = rows;
        this.labels = labels;
        this.weights = weights;
        int features = rows[0].length;
        this.edges = new float[features][];
        this.bins = new byte[features][rows.length];
        for (int f = 0; f < features; f++) {
            edges[f] = edges(f);
            for (int i = 0; i < rows.length; i++) {
                bins[f][i] = (byte) bin(edges[f], rows[i][f]);
            }
        }
        this.scores = new double[rows.length];
        this.gradients = new double[rows.length];
        this.hessians = new double[rows.length];
    }

    /** Thresholds between the values of a feature, at most one less than there are bins. */
    private float[] edges(int f) {
        float[] values = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i][f];
        }
        Arrays.sort(values);
        List<Float> cuts = new ArrayList<>();
        for (int b = 1; b < BINS; b++) {
            int at = (int) ((long) b * values.length / BINS);
            float cut = values[at];
            if (at > 0 && cut > values[0] && (cuts.isEmpty() || cuts.get(cuts.size() - 1) < cut)) {
                cuts.add(cut);
            }
        }
        float last = values[values.length - 1];
        if (last > values[0] && (cuts.isEmpty() || cuts.get(cuts.size() - 1) < last)) {
            cuts.add(last);
        }
        float[] edges = new float[cuts.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = cuts.get(i);
        }
        return edges;
    }

    private static int bin(float[] edges, float value) {
        int b = 0;
        while (b < edges.length && value >= edges[b]) {
            b++;
        }
        return b;
    }

    /** The learned trees, a line each. */
    public List<String> learn() {
        List<String> trees = new ArrayList<>();
        for (int t = 0; t < plan.trees(); t++) {
            int n = 0;
            int[] sample = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                gradients[i] = weights[i] * (labels[i] - p);
                hessians[i] = weights[i] * p * (1 - p);
                if (random.nextDouble() < ROWS) {
                    sample[n++] = i;
                }
            }
            StringBuilder tree = new StringBuilder();
            grow(Arrays.copyOf(sample, n), 0, features(), tree);
            String line = tree.toString().strip();
            trees.add(line);
            Forest forest = new Forest(List.of(line));
            for (int i = 0; i < rows.length; i++) {
                scores[i] += forest.score(rows[i]);
            }
        }
        return trees;
    }

    private int[] features() {
        return java.util.stream.IntStream.range(0, edges.length)
                .filter(f -> random.nextDouble() < FEATURES)
                .toArray();
    }

    private void grow(int[] sample, int depth, int[] features, StringBuilder out) {
        double g = 0;
        double h = 0;
        for (int i : sample) {
            g += gradients[i];
            h += hessians[i];
        }
        int bestFeature = -1;
        int bestBin = 0;
        double best = 1e-6;
        for (int f : depth < plan.depth() ? features : new int[0]) {
            double[] gs = new double[edges[f].length + 1];
            double[] hs = new double[edges[f].length + 1];
            for (int i : sample) {
                gs[bins[f][i]] += gradients[i];
                hs[bins[f][i]] += hessians[i];
            }
            double lg = 0;
            double lh = 0;
            for (int b = 0; b < edges[f].length; b++) {
                lg += gs[b];
                lh += hs[b];
                double gain = gain(lg, lh) + gain(g - lg, h - lh) - gain(g, h);
                if (lh >= plan.leastHessian() && h - lh >= plan.leastHessian() && gain > best) {
                    best = gain;
                    bestFeature = f;
                    bestBin = b;
                }
            }
        }
        if (bestFeature < 0) {
            out.append(
                    String.format(Locale.ROOT, "=%.4f ", plan.step() * g / (h + plan.smoothing())));
            return;
        }
        int f = bestFeature;
        int cut = bestBin;
        out.append(f).append('<').append(edges[f][cut]).append(' ');
        grow(
                Arrays.stream(sample).filter(i -> bins[f][i] <= cut).toArray(),
                depth + 1,
                features,
                out);
        grow(
                Arrays.stream(sample).filter(i -> bins[f][i] > cut).toArray(),
                depth + 1,
                features,
                out);
    }

    private double gain(double g, double h) {
        return g * g / (h + plan.smoothing());
    }
}
