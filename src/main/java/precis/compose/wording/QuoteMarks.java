package precis.compose.wording;

/**
 * The quotation marks that words lost when they were taken out of a longer quotation, to be given
 * back to them in print as the language has them; the words stay as they are.
 *
 * @param before what opens the quotation, with its space; empty if nothing is missing
 * @param after what closes it, with its space; empty if nothing is missing
 */
record QuoteMarks(String before, String after) {

    private static final QuoteMarks NONE = new QuoteMarks("", "");
    private static final char CURLED_OPEN = '\u201c';
    private static final char CURLED_CLOSE = '\u201d';
    private static final char STRAIGHT = '"';

    /**
     * @param text one sentence or a part of one
     * @param opening the language's mark, with its space if it has one
     * @param closing likewise
     * @param inside whether all of the text is known to stand inside a quotation
     */
    static QuoteMarks of(String text, String opening, String closing, boolean inside) {
        QuoteMarks curled =
                lost(text, opening.strip().charAt(0), closing.strip().charAt(0), opening, closing);
        if (!curled.equals(NONE)) {
            return curled;
        }
        QuoteMarks curly = lost(text, CURLED_OPEN, CURLED_CLOSE, opening, closing);
        if (!curly.equals(NONE) && text.indexOf(opening.strip()) < 0) {
            return curly;
        }
        QuoteMarks straight = lost(text, STRAIGHT, STRAIGHT, opening, closing);
        return straight.equals(NONE) && inside && isBare(text, opening)
                ? new QuoteMarks(opening, closing)
                : straight;
    }

    /** Whether a text opens no quotation. */
    static boolean isBare(String text, String opening) {
        return text.indexOf(opening.strip()) < 0
                && text.indexOf(CURLED_OPEN) < 0
                && text.indexOf(STRAIGHT) < 0;
    }

    private static QuoteMarks lost(
            String text, char open, char close, String opening, String closing) {
        int depth = 0;
        boolean lostOpening = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == open
                    && (open != close
                            || opens(text, i)
                            || depth == 0 && StraightMarks.isLoose(text, i))) {
                depth++;
            } else if (c == close && depth > 0) {
                depth--;
            } else if (c == CURLED_CLOSE && c == close && StraightMarks.isTurned(text, i)) {
                depth++;
            } else if (c == close) {
                lostOpening = true;
            }
        }
        return new QuoteMarks(lostOpening ? opening : "", depth > 0 ? closing : "");
    }

    /** A straight mark behind a space closes, too, where nothing that it could open follows. */
    private static boolean opens(String text, int at) {
        if (at + 1 < text.length()
                && " \u00A0\u202F.,;:!?\u2026)".indexOf(text.charAt(at + 1)) >= 0) {
            return false;
        }
        return at == 0
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                        && ".,;:!?\u2026\u00BB".indexOf(text.charAt(at - 1)) < 0;
    }
}
