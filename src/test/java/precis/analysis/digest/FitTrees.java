package precis.analysis.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import precis.language.Boosting;

/** Learns the trees that judge a sentence among others. */
final class FitTrees {

    private static final Boosting.Plan PLAN = new Boosting.Plan(2, 300, 0.03, 3, 4);

    /** Above what the best sentence is worth. */
    private static final double MOST = 2.2;

    private FitTrees() {}

    /** What a sentence is worth to a summary, as a chance; no trees where they count nothing. */
    static Ranking.Trees summary(List<Sample> samples, double weight) {
        if (weight == 0) {
            return Ranking.Trees.NONE;
        }
        TreeSet<String> names = new TreeSet<>();
        samples.forEach(s -> s.features().forEach(f -> names.addAll(f.names())));
        List<String> features = List.copyOf(names);
        List<float[]> rows = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (Sample sample : samples) {
            rows.addAll(List.of(ContextModel.views(features, sample.features())));
            for (int i = 0; i < sample.size(); i++) {
                shares.add(sample.worth(i) / MOST);
            }
        }
        double[] labels = shares.stream().mapToDouble(s -> s).toArray();
        double[] weights = new double[labels.length];
        Arrays.fill(weights, 1);
        List<String> trees =
                new Boosting(PLAN, rows.toArray(new float[0][]), labels, weights).learn();
        return new Ranking.Trees(weight, features, trees);
    }
}
