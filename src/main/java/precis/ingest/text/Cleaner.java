package precis.ingest.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Frees text of what is no word, space or mark: control and bidirectional characters, soft hyphens,
 * spaces of odd widths. No-break spaces stay, as French typography means them.
 */
public final class Cleaner {

    /** Characters that break a line besides the line feed. */
    private static final Pattern LINE_BREAK =
            Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

    /**
     * Soft hyphens, zero-width and bidirectional marks, other control characters, noncharacters.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC"
                            + "\uFFFE\uFFFF\\x00-\\x08\\x0E-\\x1F\\x7F-\\x9F]");

    private static final Pattern ODD_SPACE =
            Pattern.compile("[\t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]");
    private static final Pattern SPACES =
            Pattern.compile(" *([\u00A0\u202F\u2007])[ \u00A0\u202F]*| {2,}");

    private Cleaner() {}

    /** Cleans a text and keeps its lines, each broken by one line feed. */
    public static String lines(String text) {
        String broken = LINE_BREAK.matcher(text).replaceAll("\n");
        String visible = INVISIBLE.matcher(broken).replaceAll("");
        String spaced = ODD_SPACE.matcher(visible).replaceAll(" ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /** Cleans a text to a single line without space at its ends. */
    public static String line(String text) {
        return collapse(lines(text).replace('\n', ' '));
    }

    /** Makes one space of several; a no-break space wins over plain ones beside it. */
    static String collapse(String line) {
        String once = SPACES.matcher(line).replaceAll(m -> m.group(1) == null ? " " : m.group(1));
        int from = 0;
        int to = once.length();
        while (from < to && isSpace(once.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(once.charAt(to - 1))) {
            to--;
        }
        return once.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }
}
