package precis.analysis.digest;

import java.util.LinkedHashMap;
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
}
