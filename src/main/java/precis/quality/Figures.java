package precis.quality;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured on a set of articles, by name, in the order of the table.
 *
 * @param articles how many annotated articles there were
 * @param missing how many of them had no briefing
 * @param values shares from 0 to 1
 */
public record Figures(int articles, int missing, Map<String, Double> values) {

    public Figures {
        values = new LinkedHashMap<>(values);
    }

    void put(String name, double value) {
        values.put(name, value);
    }
}
