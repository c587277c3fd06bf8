package precis.compose.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import precis.compose.view.Slug;

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
        try (InputStream in = FamilyFirst.class.getResourceAsStream(DATA)) {
            List<Custom> customs = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    customs.add(new Custom(Pattern.compile(cells[0]), Set.of(cells[1].split(" "))));
                }
            }
            return List.copyOf(customs);
        } catch (IOException e) {
            throw new UncheckedIOException(DATA, e);
        }
    }
}
