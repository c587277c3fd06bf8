package precis.ingest.text;

import java.text.Normalizer;

/**
 * Frees text of what is no word, space or mark: control and bidirectional characters, soft hyphens,
 * spaces of odd widths. No-break spaces stay, as French typography means them.
 */
public final class Cleaner {

    private Cleaner() {}

    /** Cleans a text and keeps its lines, each broken by one line feed. */
    public static String lines(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007F' || c == '\n') {
                clean.append(c);
            } else if (isBreak(c)) {
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(pair ? "" : "\n");
            } else if (isOddSpace(c)) {
                clean.append(' ');
            } else if (!isInvisible(c)) {
                clean.append(c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Cleans a text to a single line without space at its ends or marks written as two. */
    public static String line(String text) {
        return DoubledMarks.single(collapse(lines(text)));
    }

    /** Whether a line says anything, rather than being a rule or an ornament. */
    public static boolean hasWords(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * Makes one space of several, and of line feeds; a no-break space wins over plain ones beside
     * it.
     */
    private static String collapse(String text) {
        StringBuilder line = new StringBuilder(text.length());
        char pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                pending = pending == 0 ? ' ' : pending;
            } else if (isNoBreakSpace(c)) {
                pending = isNoBreakSpace(pending) ? pending : c;
            } else {
                if (pending != 0 && !line.isEmpty()) {
                    line.append(pending);
                }
                pending = 0;
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean isNoBreakSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    private static boolean isBreak(char c) {
        return c == '\r'
                || c == '\u000B'
                || c == '\f'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    private static boolean isOddSpace(char c) {
        return c == '\t'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200A' && c != '\u2007'
                || c == '\u205F'
                || c == '\u3000';
    }

    /** Controls (C0, DEL, C1), soft hyphen, zero-width and bidirectional marks, noncharacters. */
    private static boolean isInvisible(char c) {
        return c <= '\u001F'
                || c >= '\u007F' && c <= '\u009F'
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069' && c != '\u2065'
                || c == '\uFEFF'
                || c == '\uFFFC'
                || c >= '\uFFFE';
    }
}
