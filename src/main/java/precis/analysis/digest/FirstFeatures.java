package precis.analysis.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import precis.language.LanguagePack;

/** Whether a sentence is the first after the opening to tell of a thing of its kind. */
final class FirstFeatures {

    /** What the names of these features begin with. */
    static final String PREFIX = "first-of-";

    /** Each kind with the name of its feature. */
    private final TreeMap<String, String> kinds = new TreeMap<>();

    FirstFeatures(LanguagePack pack) {
        pack.rules("claims").stream()
                .filter(RuleFeatures::tellsKind)
                .map(RuleFeatures::feature)
                .forEach(kind -> kinds.put(kind, PREFIX + kind));
    }

    /** Adds to each row, in text order, a feature for each kind and how many kinds it has. */
    void describe(List<Row> rows) {
        Set<String> open = new HashSet<>(kinds.keySet());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double count = 0;
            for (Map.Entry<String, String> kind : kinds.entrySet()) {
                boolean has = row.get(kind.getKey()) > 0;
                count += has ? 1 : 0;
                boolean first = i > 0 && has && open.remove(kind.getKey());
                row.put(kind.getValue(), first ? 1.0 : 0);
            }
            row.put("kinds", Math.min(1, count / 8));
        }
    }
}
