package precis.edition.story;

import java.util.List;
import java.util.stream.IntStream;

/** How alike any two of some articles are. */
final class Likenesses {

    private final double[][] values;

    Likenesses(List<Portrait> portraits) {
        int size = portraits.size();
        values = new double[size][size];
        IntStream.range(0, size)
                .parallel()
                .forEach(
                        i -> {
                            for (int j = 0; j < i; j++) {
                                values[i][j] = portraits.get(i).likeness(portraits.get(j));
                            }
                        });
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                values[j][i] = values[i][j];
            }
        }
    }

    int size() {
        return values.length;
    }

    double[][] copy() {
        double[][] copy = new double[values.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[i].clone();
        }
        return copy;
    }

    /** The mean over all pairs of one article from each side. */
    double mean(List<Integer> some, List<Integer> others) {
        double sum = 0;
        for (int i : some) {
            for (int j : others) {
                sum += values[i][j];
            }
        }
        return sum / ((double) some.size() * others.size());
    }
}
