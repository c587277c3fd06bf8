package precis.compose.dossier;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import precis.compose.view.Slug;
import precis.shipped.Shipped;

/**
 * Knows names whose first word is the family's. Neither part tells by itself: there is a Kim Wilde.
 */
final class FamilyFirst {

    private static final String DATA = "/names/family-first.txt";
    private static final List<Custom> CUSTOMS = read();

    private FamilyFirst() {}

    /** Names of one writing: which families, and what may follow them. */
    private record Custom(Pattern rest, Set<String> families) {}

    static boolean is(String first, String rest) {
        String family = Slug.common(first);
        String given = Slug.common(rest);
        return CUSTOMS.stream()
                .anyMatch(c -> c.families().contains(family) && c.rest().matcher(given).matches());
    }

    private static List<Custom> read() {
        return Shipped.entries(DATA).stream()
                .map(line -> line.split("\t"))
                .map(c -> new Custom(Pattern.compile(c[0]), Set.of(c[1].split(" "))))
                .toList();
    }
}
