package precis.edition.agree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which claims are worth comparing: those that share words or numbers enough. A list of the claims
 * by each word finds them, so that a large story costs what its claims have in common and no
 * comparison of each with each other.
 */
final class Candidates {

    /** Sums are made in another order here than where they decide. */
    private static final double ROUNDING = 1e-6;

    /** A claim that holds the word, and what the word weighs in it. */
    private record Posting(int claim, double weight) {}

    private final List<Saying> sayings;
    private final double[] weights;
    private final Map<String, List<Posting>> words = new HashMap<>();
    private final Map<String, List<Posting>> numbers = new HashMap<>();
    private final double[] shared;
    private final double[] besides;
    private final boolean[] touched;

    Candidates(List<Saying> sayings) {
        this.sayings = sayings;
        this.weights = sayings.stream().mapToDouble(Saying::weight).toArray();
        this.shared = new double[sayings.size()];
        this.besides = new double[sayings.size()];
        this.touched = new boolean[sayings.size()];
    }

    /**
     * The claims before this one, of other articles, that it may have to do with, in order. Asked
     * for each claim once, from the first on.
     */
    int[] before(int claim) {
        Saying saying = sayings.get(claim);
        List<Integer> met = new ArrayList<>();
        saying.words().keySet().forEach(w -> add(words.get(w), shared, met));
        saying.numbers().forEach(n -> add(numbers.get(n), besides, met));
        int[] likely =
                met.stream()
                        .mapToInt(Integer::intValue)
                        .filter(other -> isLikely(other, claim))
                        .sorted()
                        .toArray();
        met.forEach(this::forget);
        note(claim, saying);
        return likely;
    }

    private void add(List<Posting> postings, double[] sums, List<Integer> met) {
        if (postings == null) {
            return;
        }
        for (Posting p : postings) {
            sums[p.claim()] += p.weight();
            if (!touched[p.claim()]) {
                touched[p.claim()] = true;
                met.add(p.claim());
            }
        }
    }

    private boolean isLikely(int one, int other) {
        double less = Math.min(weights[one], weights[other]);
        return Comparison.isPossible(shared[one] + ROUNDING, less, besides[one])
                && !sayings.get(one).article().equals(sayings.get(other).article());
    }

    private void forget(int claim) {
        shared[claim] = 0;
        besides[claim] = 0;
        touched[claim] = false;
    }

    private void note(int claim, Saying saying) {
        saying.words()
                .forEach(
                        (word, weight) ->
                                words.computeIfAbsent(word, w -> new ArrayList<>())
                                        .add(new Posting(claim, weight)));
        for (String number : saying.numbers()) {
            numbers.computeIfAbsent(number, n -> new ArrayList<>())
                    .add(new Posting(claim, Comparison.worth(number)));
        }
    }
}
