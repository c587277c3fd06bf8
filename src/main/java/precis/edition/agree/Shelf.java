package precis.edition.agree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import precis.language.LanguagePack;

/** What the languages' files tell that claims are compared by, each read once for all stories. */
final class Shelf {

    private static final String AGENCY = "agency";

    private final Function<String, LanguagePack> packs;
    private final Map<String, Senses> senses = new ConcurrentHashMap<>();
    private final Map<String, Map<Pattern, String>> agencies = new ConcurrentHashMap<>();

    /**
     * @param packs the pack of a language tag
     */
    Shelf(Function<String, LanguagePack> packs) {
        this.packs = packs;
    }

    LanguagePack pack(String language) {
        return packs.apply(language);
    }

    Senses senses(String language) {
        return senses.computeIfAbsent(language, l -> new Senses(pack(l)));
    }

    /** The news agencies by every form of their names. */
    Map<Pattern, String> agencies(String language) {
        return agencies.computeIfAbsent(language, l -> agencies(pack(l)));
    }

    private static Map<Pattern, String> agencies(LanguagePack pack) {
        Map<String, String> names = new TreeMap<>();
        for (List<String> row : pack.table("gazetteer/organisations")) {
            if (row.size() > 1 && row.get(1).equals(AGENCY)) {
                names.put(row.get(0), row.get(0));
                if (row.size() > 2) {
                    for (String other : row.get(2).split(";")) {
                        names.put(other, row.get(0));
                    }
                }
            }
        }
        names.remove("");
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        names.forEach(
                (form, name) ->
                        patterns.put(
                                Pattern.compile(
                                        "(?<![\\p{L}\\d])"
                                                + Pattern.quote(form)
                                                + "(?![\\p{L}\\d])"),
                                name));
        return patterns;
    }
}
