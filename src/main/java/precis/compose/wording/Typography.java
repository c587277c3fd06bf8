package precis.compose.wording;

/**
 * White space as a language prints it: where the text has a space before such a mark, it becomes
 * one that does not break, and so does a space between a number and what it counts. Marks that the
 * language always sets apart get the space that a text written otherwise lacks; no other character
 * is added, none taken away or moved.
 */
final class Typography {

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW = '\u202f';

    /** Marks that end a quotation, whatever follows. */
    private static final String CLOSING = "\u00bb";

    /** What may stand between a word and a mark set apart from it, beside letters and digits. */
    private static final String BEHIND = "%)]'\u2019\u00bb";

    private static final String STOPS = ".!?\u2026";

    /** What may stand right behind a mark that ends a clause. */
    private static final String MARKS = ")]\u201d\"\u00bb?!;";

    /** What may stand behind a unit, too: « 12 %, ». */
    private static final String PAUSES = ",.\u2026";

    private final String wideBefore;
    private final String thinBefore;
    private final String wideAfter;
    private final String apart;

    /**
     * @param wideBefore marks with a no-break space before them
     * @param thinBefore marks with a narrow no-break space before them
     * @param wideAfter marks with a no-break space after them
     * @param apart those of all these that the language always sets apart from a word
     */
    Typography(String wideBefore, String thinBefore, String wideAfter, String apart) {
        this.wideBefore = wideBefore;
        this.thinBefore = thinBefore;
        this.wideAfter = wideAfter;
        this.apart = apart;
    }

    /** The same text, of the same length, with line breaks and tabs as spaces. */
    String set(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (isSpace(text.charAt(i))) {
                out.setCharAt(i, space(text, i));
            }
        }
        return out.toString();
    }

    /** The part of a set text with the spaces that its marks lack. */
    String open(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char mark = text.charAt(i);
            if (lacks(text, i)) {
                out.append(thinBefore.indexOf(mark) >= 0 ? NARROW : NO_BREAK);
            }
            out.append(mark);
            if (opens(text, i) && i + 1 < text.length() && !isSpace(text.charAt(i + 1))) {
                out.append(NO_BREAK);
            }
        }
        return out.toString();
    }

    private boolean opens(String text, int i) {
        return apart.indexOf(text.charAt(i)) >= 0 && wideAfter.indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a mark behind a word ends it there: not the colon of 10:45 or of an address. */
    private boolean lacks(String text, int i) {
        char mark = text.charAt(i);
        if (i == 0 || apart.indexOf(mark) < 0 || wideAfter.indexOf(mark) >= 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean closing = CLOSING.indexOf(mark) >= 0;
        boolean word = Character.isLetterOrDigit(before) || BEHIND.indexOf(before) >= 0;
        boolean stop = closing && STOPS.indexOf(before) >= 0;
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean unit = isDigit(text, i - 1) && PAUSES.indexOf(next) >= 0;
        boolean free = isSpace(next) || MARKS.indexOf(next) >= 0 || unit;
        return (word || stop) && (closing || free);
    }

    private char space(String text, int i) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (wideBefore.indexOf(after) >= 0 || wideAfter.indexOf(before) >= 0) {
            return NO_BREAK;
        }
        if (thinBefore.indexOf(after) >= 0 || isGroup(text, i)) {
            return NARROW;
        }
        if (isDigit(text, i - 1) && Character.isLowerCase(after)) {
            return NO_BREAK;
        }
        char space = text.charAt(i);
        return space == NO_BREAK || space == NARROW ? space : ' ';
    }

    /** Between a digit and exactly three more, as in 12 000. */
    private static boolean isGroup(String text, int i) {
        return isDigit(text, i - 1)
                && isDigit(text, i + 1)
                && isDigit(text, i + 2)
                && isDigit(text, i + 3)
                && !isDigit(text, i + 4);
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
