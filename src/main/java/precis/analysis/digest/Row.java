package precis.analysis.digest;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The features of a sentence, by name; one that nobody set is 0. All rows keep a feature at one
 * place of their arrays, so that models read numbers without looking up names.
 */
final class Row {

    /** What each feature of the program's groups and rules is kept at; no article adds one. */
    private static final Map<String, Integer> PLACES = new ConcurrentHashMap<>();

    private double[] values = new double[PLACES.size()];

    static int place(String name) {
        Integer known = PLACES.get(name);
        if (known == null) {
            synchronized (PLACES) {
                known = PLACES.computeIfAbsent(name, n -> PLACES.size());
            }
        }
        return known;
    }

    void put(String name, double value) {
        int place = place(name);
        if (place >= values.length) {
            values = Arrays.copyOf(values, place + 1);
        }
        values[place] = value;
    }

    double get(String name) {
        return at(place(name));
    }

    double at(int place) {
        return place < values.length ? values[place] : 0;
    }

    /** The features that are not 0. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(PLACES.keySet());
        names.removeIf(n -> get(n) == 0);
        return names;
    }
}
