package precis.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as the figures see it: letters without accents or case, and digits. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Words() {}

    static List<String> of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT).replace("\u00AD", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static Set<String> set(String text) {
        return new HashSet<>(of(text));
    }

    /** Runs of {@code size} words, each as one string. */
    static List<String> runs(List<String> words, int size) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + size <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + size)));
        }
        return runs;
    }
}
