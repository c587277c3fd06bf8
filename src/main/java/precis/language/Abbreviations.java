package precis.language;

import java.util.HashSet;
import java.util.Set;

/** Tells the point of an abbreviation or an initial from the one that ends a sentence. */
final class Abbreviations {

    /** No abbreviation is longer. */
    private static final int LONGEST = 60;

    /** Words up to that length before a point may be abbreviations that no list has. */
    private static final int SHORT = 3;

    private final Set<String> words;
    private final Set<String> numbered;
    private final Set<String> starters;
    private final Set<String> restarts;
    private final Set<String> finals;

    Abbreviations(PackSettings.SentenceSettings settings, WordList words) {
        this.words = new HashSet<>(words.entries());
        this.numbered = Set.copyOf(settings.numbered());
        this.starters = Set.copyOf(settings.starters());
        this.restarts = Set.copyOf(settings.restarts());
        this.finals = Set.copyOf(settings.finals());
    }

    /**
     * Whether the mark belongs to the word before it, so that the sentence goes on.
     *
     * @param start where the sentence starts
     * @param mark the place of the mark
     * @param next the place of the first letter or figure after it
     */
    boolean ends(String text, int start, int mark, int next) {
        int from = mark;
        while (from > start
                && mark - from <= LONGEST
                && !SentenceSplitter.isSpace(text.charAt(from - 1))
                && "('\u2019\u00AB\"\u201C".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        if (mark - from > LONGEST) {
            return false;
        }
        String word = text.substring(from, mark + 1);
        if (numbered.contains(word)) {
            return Character.isDigit(text.charAt(next));
        }
        boolean initials = isInitials(text, from, mark) && !isFinal(text, mark);
        boolean abbreviates = initials || words.contains(word) || words.contains(tail(word));
        return abbreviates && !starters.contains(word(text, next));
    }

    /** "then-Gov.": what stands behind the last hyphen, if it has a capital; else the whole. */
    private static String tail(String word) {
        int hyphen = word.lastIndexOf('-');
        boolean capital =
                hyphen > 0
                        && hyphen + 1 < word.length()
                        && Character.isUpperCase(word.charAt(hyphen + 1));
        return capital ? word.substring(hyphen + 1) : word;
    }

    /** « a-t-il écrit sur X. »: whether the one capital before the mark is a name of its own. */
    private boolean isFinal(String text, int mark) {
        return finals.stream().anyMatch(f -> text.startsWith(f, mark + 1 - f.length()));
    }

    /** Whether a sentence begins there, behind the full stop at {@code mark}, without a capital. */
    boolean restarts(String text, int mark, int next) {
        int from = mark;
        while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
            from--;
        }
        return text.charAt(mark) == '.'
                && next > mark + 1
                && mark - from > SHORT
                && restarts.contains(word(text, next));
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Whether the word is capitals with points between them, such as J. or J.-M. */
    private static boolean isInitials(String text, int from, int mark) {
        if (text.charAt(mark) != '.' || mark == from) {
            return false;
        }
        for (int i = from; i < mark; i++) {
            char c = text.charAt(i);
            boolean after = i == from || ".-".indexOf(text.charAt(i - 1)) >= 0;
            if (!(Character.isUpperCase(c) && after) && ".-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
