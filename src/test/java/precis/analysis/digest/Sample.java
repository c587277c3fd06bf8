package precis.analysis.digest;

import java.util.List;

/**
 * An annotated article as the ranking sees it.
 *
 * @param id its name
 * @param sketch its sentences
 * @param features one row a sentence
 * @param summary 2 for what every summary must have, 1 for what a longer one would, one a sentence
 * @param claim 2 for a key claim, 1 for a lesser one, one a sentence
 */
record Sample(
        String id, Sketch sketch, List<Row> features, List<Integer> summary, List<Integer> claim) {

    /** What a key claim that no summary needs is worth to a summary all the same. */
    private static final double KEY = 0.2;

    /** What a sentence is worth to a summary, for a model to learn: up to a little over 2. */
    double worth(int index) {
        return summary.get(index) + (claim.get(index) == 2 ? KEY : 0);
    }

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
