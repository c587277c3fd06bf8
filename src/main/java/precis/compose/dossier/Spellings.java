package precis.compose.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import precis.compose.view.Slug;

/**
 * Names that differ by capitals, accents and marks alone are one, and go by the spelling of most
 * briefings.
 */
final class Spellings {

    private final Map<String, String> common = new TreeMap<>();
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, String> usual = new TreeMap<>();

    /**
     * @param namings the names of each briefing, newest first
     */
    Spellings(List<Set<String>> namings) {
        for (Set<String> names : namings) {
            for (String name : names) {
                String key = common.computeIfAbsent(name, Spellings::key);
                counts.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .merge(name, 1, Integer::sum);
            }
        }
        counts.forEach((key, spelt) -> usual.put(key, most(spelt)));
    }

    /** Words without any capital name nobody: « police » is not one with “Police”. */
    private static String key(String name) {
        return Slug.common(name) + (name.equals(name.toLowerCase(Locale.ROOT)) ? " small" : "");
    }

    /** The first of those as frequent: the newest article's. */
    private static String most(Map<String, Integer> spelt) {
        int most = spelt.values().stream().max(Integer::compare).orElseThrow();
        return spelt.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The spelling that stands for a name. */
    String usual(String name) {
        String key = common.get(name);
        return key == null ? name : usual.get(key);
    }

    /** All spellings of a name. */
    Set<String> all(String name) {
        String key = common.get(name);
        return key == null ? Set.of(name) : new TreeSet<>(counts.get(key).keySet());
    }
}
