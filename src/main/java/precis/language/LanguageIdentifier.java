package precis.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the language of a text by the share of its words that are function words of one language:
 * on anything of a paragraph's length the share of the right language is two or three times that of
 * its neighbours.
 */
final class LanguageIdentifier {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int WORDS_READ = 2_000;
    private static final double LEAST_SHARE = 0.18;
    private static final double LEAST_LEAD = 1.15;

    private final Map<String, Set<String>> functionWords;

    private LanguageIdentifier(Map<String, Set<String>> functionWords) {
        this.functionWords = functionWords;
    }

    /**
     * @param tags languages with a pack, whose {@code lists/function-words.txt} is used; {@code
     *     language/others.yml} adds those without one, so that they are recognised, not mistaken
     */
    static LanguageIdentifier of(List<String> tags) {
        Map<String, Set<String>> words = new TreeMap<>();
        PackFiles.shared()
                .yaml("others.yml", PackFiles.WORDS)
                .forEach((tag, line) -> words.put(tag, new HashSet<>(List.of(line.split(" ")))));
        for (String tag : tags) {
            words.put(tag, new HashSet<>(new PackFiles(tag).lines("lists/function-words.txt")));
        }
        return new LanguageIdentifier(words);
    }

    Optional<String> identify(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            functionWords.forEach(
                    (tag, set) -> hits.merge(tag, set.contains(word) ? 1 : 0, Integer::sum));
        }
        List<Map.Entry<String, Integer>> ranked =
                hits.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        double share = (double) ranked.get(0).getValue() / words.size();
        double lead = ranked.get(0).getValue() / Math.max(1.0, ranked.get(1).getValue());
        return share >= LEAST_SHARE && lead >= LEAST_LEAD
                ? Optional.of(ranked.get(0).getKey())
                : Optional.empty();
    }

    private static List<String> words(String text) {
        try (Stream<String> words = NO_LETTER.splitAsStream(text)) {
            return words.filter(w -> !w.isEmpty())
                    .limit(WORDS_READ)
                    .map(w -> w.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}
