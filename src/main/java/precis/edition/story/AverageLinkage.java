package precis.edition.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Joins the two groups whose articles are most alike on average, until none are alike enough. */
final class AverageLinkage {

    private static final int NONE = -1;

    private final double threshold;

    AverageLinkage(double threshold) {
        this.threshold = threshold;
    }

    /** Groups of article numbers; of equal pairs the first is joined. */
    List<List<Integer>> group(Likenesses likenesses) {
        return new Groups(likenesses.copy(), threshold).joined();
    }

    /**
     * The groups of one run. Each knows which of those behind it is most like it, so that a join
     * asks anew only those to whom it was one of the two.
     */
    private static final class Groups {

        private final double[][] values;
        private final double threshold;

        /** By its first article; null for one that went into another. */
        private final List<List<Integer>> groups = new ArrayList<>();

        private final int[] nearest;

        Groups(double[][] values, double threshold) {
            this.values = values;
            this.threshold = threshold;
            this.nearest = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                groups.add(new ArrayList<>(List.of(i)));
            }
            Arrays.setAll(nearest, this::seek);
        }

        List<List<Integer>> joined() {
            for (int one = closest(); one != NONE; one = closest()) {
                join(one, nearest[one]);
            }
            return groups.stream().filter(Objects::nonNull).toList();
        }

        /** The first behind it of those most like it, or none. */
        private int seek(int one) {
            int best = NONE;
            for (int other = one + 1; other < values.length; other++) {
                if (groups.get(other) != null && isCloser(one, other, best)) {
                    best = other;
                }
            }
            return best;
        }

        private boolean isCloser(int one, int other, int best) {
            double value = values[one][other];
            return best == NONE
                    ? value >= threshold
                    : value > values[one][best] || value == values[one][best] && other < best;
        }

        /** The first of the two that are most alike. */
        private int closest() {
            int best = NONE;
            for (int i = 0; i < nearest.length; i++) {
                if (nearest[i] != NONE
                        && (best == NONE || values[i][nearest[i]] > values[best][nearest[best]])) {
                    best = i;
                }
            }
            return best;
        }

        private void join(int one, int other) {
            List<Integer> into = groups.get(one);
            List<Integer> from = groups.set(other, null);
            nearest[other] = NONE;
            for (int k = 0; k < values.length; k++) {
                if (k != one && groups.get(k) != null) {
                    double sum = into.size() * values[one][k] + from.size() * values[other][k];
                    values[one][k] = sum / (into.size() + from.size());
                    values[k][one] = values[one][k];
                    tell(k, one, other);
                }
            }
            into.addAll(from);
            nearest[one] = seek(one);
        }

        /** That one, to which that group now stands otherwise, has taken in the other. */
        private void tell(int group, int one, int other) {
            if (nearest[group] == one || nearest[group] == other) {
                nearest[group] = seek(group);
            } else if (group < one && isCloser(group, one, nearest[group])) {
                nearest[group] = one;
            }
        }
    }
}
