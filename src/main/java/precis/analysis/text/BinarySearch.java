package precis.analysis.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds a place among what stands in text order, without walking a long text. */
public final class BinarySearch {

    private BinarySearch() {}

    /**
     * The index of the first of {@code items} whose key is at least {@code least}; their number if
     * none is.
     *
     * @param items sorted by {@code key}
     */
    public static <T> int first(List<T> items, ToIntFunction<T> key, int least) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsInt(items.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
