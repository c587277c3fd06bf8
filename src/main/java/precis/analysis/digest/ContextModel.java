package precis.analysis.digest;

import java.util.Arrays;
import java.util.List;
import precis.language.Forest;

/**
 * Judges a sentence among others: trees over its own features, how each differs from the article's
 * mean, and those of the sentence before and the sentence after.
 */
final class ContextModel {

    private static final int VIEWS = 4;

    private final double weight;
    private final List<String> names;
    private final Forest forest;

    ContextModel(Ranking.Trees settings) {
        this.weight = settings.weight();
        this.names = settings.features();
        this.forest = new Forest(settings.trees());
    }

    /** What each of an article's sentences is worth, in order. */
    double[] scores(List<Row> rows) {
        double[] scores = new double[rows.size()];
        float[][] views = views(names, rows);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weight * forest.score(views[i]);
        }
        return scores;
    }

    /** The numbers that the trees see: four to a feature. */
    static float[][] views(List<String> names, List<Row> rows) {
        float[][] views = new float[rows.size()][VIEWS * names.size()];
        for (int f = 0; f < names.size(); f++) {
            int place = Row.place(names.get(f));
            double[] own = new double[rows.size()];
            Arrays.setAll(own, i -> rows.get(i).at(place));
            double mean = 0;
            for (double value : own) {
                mean += value / own.length;
            }
            for (int i = 0; i < own.length; i++) {
                int at = VIEWS * f;
                views[i][at] = (float) own[i];
                views[i][at + 1] = (float) (own[i] - mean);
                views[i][at + 2] = i == 0 ? 0 : (float) own[i - 1];
                views[i][at + 3] = i == own.length - 1 ? 0 : (float) own[i + 1];
            }
        }
        return views;
    }
}
