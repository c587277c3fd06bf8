package precis.analysis.digest;

import java.util.List;
import java.util.Map;

/**
 * An annotated article as the ranking sees it.
 *
 * @param id its name
 * @param sketch its sentences
 * @param features one map a sentence
 * @param summary 2 for what every summary must have, 1 for what a longer one would, one a sentence
 * @param claim 2 for a key claim, 1 for a lesser one, one a sentence
 */
record Sample(
        String id,
        Sketch sketch,
        List<Map<String, Double>> features,
        List<Integer> summary,
        List<Integer> claim) {

    int size() {
        return features.size();
    }

    /** The best that three sentences can catch. */
    int bestSummary() {
        return summary.stream().sorted((a, b) -> b - a).limit(3).mapToInt(i -> i).sum();
    }

    long keyClaims() {
        return claim.stream().filter(c -> c == 2).count();
    }
}
