package precis.analysis.actors.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How names are compared: lower case, without diacritics, cut at everything but letters. */
public final class Names {

    private static final int FIRST_ACCENT = 128;

    /** The plain form of each letter of the Latin blocks. */
    private static final String[] PLAIN =
            IntStream.range(0, 0x250).mapToObj(c -> decomposed((char) c)).toArray(String[]::new);

    private Names() {}

    /** The words of a name as they are compared. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String folded = fold(name);
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** One string for all spellings of a name that differ in case, accents and hyphens only. */
    public static String key(String name) {
        return String.join(" ", words(name));
    }

    /** The first name of « Jean « Jeannot » Morel », which is one word; else the word itself. */
    public static String beforeNickname(String word) {
        int end = word.indexOf(' ');
        boolean set = end > 0 && end + 1 < word.length() && isMark(word.charAt(end + 1));
        return set ? word.substring(0, end) : word;
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSpaceChar(c) && c != '&';
    }

    /** How many words start with a capital. */
    public static int capitals(String name) {
        int count = 0;
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            count += first && Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static String fold(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (c < FIRST_ACCENT) {
                plain.append(c);
            } else {
                plain.append(c < PLAIN.length ? PLAIN[c] : decomposed(c));
            }
        }
        return plain.toString();
    }

    /** The letter without its accents; a ligature as two letters; nothing for a soft hyphen. */
    private static String decomposed(char c) {
        if (c == '\u0153') {
            return "oe";
        }
        StringBuilder letters = new StringBuilder(1);
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                .chars()
                .filter(d -> Character.getType(d) != Character.NON_SPACING_MARK && d != '\u00AD')
                .forEach(d -> letters.append((char) d));
        return letters.toString();
    }

    /** The number of single-letter edits between two words, or {@code limit + 1} when more. */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return Math.min(row[b.length()], limit + 1);
    }
}
