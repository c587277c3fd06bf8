package precis.analysis.digest;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import precis.language.LanguagePack;

/** Whether a sentence is the first after the opening to tell of a thing of its kind. */
final class FirstFeatures {

    /** What the names of these features begin with. */
    static final String PREFIX = "first-of-";

    private final TreeSet<String> kinds = new TreeSet<>();

    FirstFeatures(LanguagePack pack) {
        pack.rules("claims").stream()
                .filter(RuleFeatures::tellsKind)
                .forEach(r -> kinds.add(RuleFeatures.feature(r)));
    }

    /** Adds to each row, in text order, a feature for each kind and how many kinds it has. */
    void describe(List<Map<String, Double>> rows) {
        TreeSet<String> open = new TreeSet<>(kinds);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Double> row = rows.get(i);
            double count = 0;
            for (String kind : kinds) {
                boolean has = row.get(kind) > 0;
                count += has ? 1 : 0;
                boolean first = i > 0 && has && open.remove(kind);
                row.put(PREFIX + kind, first ? 1.0 : 0);
            }
            row.put("kinds", Math.min(1, count / 8));
        }
    }
}
