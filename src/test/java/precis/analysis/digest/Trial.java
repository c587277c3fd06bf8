package precis.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Judges choices by figures of annotated articles, each article by a model that never saw it. */
final class Trial {

    private static final int GROUPS = 15;

    private final List<Sample> samples;

    Trial(List<Sample> samples) {
        this.samples = List.copyOf(samples);
    }

    /** A model for each sample, fitted to the samples of all groups but its own. */
    <M> List<M> leaveGroupOut(Function<List<Sample>, M> fit) {
        List<M> models =
                IntStream.range(0, GROUPS).parallel().mapToObj(g -> fit.apply(outside(g))).toList();
        return IntStream.range(0, samples.size()).mapToObj(i -> models.get(i % GROUPS)).toList();
    }

    private List<Sample> outside(int group) {
        return IntStream.range(0, samples.size())
                .filter(i -> i % GROUPS != group)
                .mapToObj(samples::get)
                .toList();
    }

    /**
     * Mean share of the best possible summary that the chosen sentences catch, and its standard
     * error.
     */
    double[] capture(List<Ranking.Summary> models, String only) {
        List<Double> shares = new ArrayList<>();
        for (int k = 0; k < samples.size(); k++) {
            Sample s = samples.get(k);
            if (s.id().matches(only) && s.bestSummary() > 0) {
                int caught =
                        new SummaryChooser(models.get(k))
                                .choose(s.sketch(), s.features()).stream()
                                        .mapToInt(i -> s.summary().get(i))
                                        .sum();
                shares.add((double) caught / s.bestSummary());
            }
        }
        double mean = mean(shares);
        double spread = mean(shares.stream().map(v -> (v - mean) * (v - mean)).toList());
        return new double[] {mean, Math.sqrt(spread / Math.max(1, shares.size() - 1))};
    }

    /** Mean precision and recall of key claims, and their F1. */
    double[] claims(List<Ranking.Claims> models, String only) {
        List<Double> precision = new ArrayList<>();
        List<Double> recall = new ArrayList<>();
        for (int k = 0; k < samples.size(); k++) {
            Sample s = samples.get(k);
            if (s.id().matches(only) && s.keyClaims() > 0) {
                List<Integer> chosen =
                        new ClaimChooser(models.get(k)).choose(s.sketch(), s.features());
                double right = chosen.stream().filter(i -> s.claim().get(i) == 2).count();
                precision.add(right / Math.max(1, chosen.size()));
                recall.add(right / s.keyClaims());
            }
        }
        double p = mean(precision);
        double r = mean(recall);
        return new double[] {p, r, p + r == 0 ? 0 : 2 * p * r / (p + r)};
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(0);
    }
}
