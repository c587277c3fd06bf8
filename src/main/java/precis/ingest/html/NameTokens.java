package precis.ingest.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words of the class names and ids of one page: whole words, never parts of them. */
final class NameTokens {

    private static final List<String> DATA =
            List.of("data-component", "data-testid", "data-module", "data-name");

    private static final Pattern SEAM =
            Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final int LONGEST_PHRASE = 3;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NAMES = 4_000;

    private final Map<String, Set<String>> known = new HashMap<>();

    /** Words and phrases of up to three words, joined by hyphens, of each name by itself. */
    Set<String> of(Element element) {
        String names = names(element);
        return names.isEmpty() ? Set.of() : known.computeIfAbsent(names, NameTokens::split);
    }

    private static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        StringBuilder names =
                new StringBuilder(element.className()).append(' ').append(element.id());
        for (String attribute : DATA) {
            if (element.hasAttr(attribute)) {
                names.append(' ').append(element.attr(attribute));
            }
        }
        return names.substring(0, Math.min(names.length(), LONGEST_NAMES)).strip();
    }

    private static Set<String> split(String names) {
        Set<String> tokens = new HashSet<>();
        for (String name : names.split("\\s+")) {
            add(name, tokens);
        }
        return tokens;
    }

    private static void add(String name, Set<String> tokens) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return;
        }
        List<String> words =
                SEAM.splitAsStream(name)
                        .filter(w -> !w.isEmpty())
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .toList();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                tokens.add(String.join("-", words.subList(from, to)));
            }
        }
    }
}
