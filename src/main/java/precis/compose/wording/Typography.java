package precis.compose.wording;

/**
 * White space as a language prints it: where the text has a space before such a mark, it becomes
 * one that does not break, and so does a space between a number and what it counts; no character is
 * added, taken away or moved.
 */
final class Typography {

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW = '\u202f';

    private final String wideBefore;
    private final String thinBefore;
    private final String wideAfter;

    /**
     * @param wideBefore marks with a no-break space before them
     * @param thinBefore marks with a narrow no-break space before them
     * @param wideAfter marks with a no-break space after them
     */
    Typography(String wideBefore, String thinBefore, String wideAfter) {
        this.wideBefore = wideBefore;
        this.thinBefore = thinBefore;
        this.wideAfter = wideAfter;
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

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == NO_BREAK || c == NARROW;
    }
}
