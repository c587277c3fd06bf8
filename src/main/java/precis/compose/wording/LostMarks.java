package precis.compose.wording;

import precis.language.QuoteMarks;

/**
 * The quotation marks that words lost when they were taken out of a longer quotation, to be given
 * back to them in print as the language has them; the words stay as they are.
 *
 * @param before what opens the quotation, with its space; empty if nothing is missing
 * @param after what closes it, with its space; empty if nothing is missing
 */
record LostMarks(String before, String after) {

    private static final LostMarks NONE = new LostMarks("", "");
    private static final char CURLED_OPEN = '\u201c';
    private static final char CURLED_CLOSE = '\u201d';

    /**
     * @param text one sentence or a part of one
     * @param opening the language's mark, with its space if it has one
     * @param closing likewise
     * @param inside whether all of the text is known to stand inside a quotation
     */
    static LostMarks of(String text, String opening, String closing, boolean inside) {
        LostMarks curled =
                lost(text, opening.strip().charAt(0), closing.strip().charAt(0), opening, closing);
        if (!curled.equals(NONE)) {
            return curled;
        }
        LostMarks curly = lost(text, CURLED_OPEN, CURLED_CLOSE, opening, closing);
        if (!curly.equals(NONE) && text.indexOf(opening.strip()) < 0) {
            return curly;
        }
        LostMarks straight = lost(text, QuoteMarks.STRAIGHT, QuoteMarks.STRAIGHT, opening, closing);
        return straight.equals(NONE) && inside && isBare(text, opening)
                ? new LostMarks(opening, closing)
                : straight;
    }

    /** Whether a text opens no quotation. */
    static boolean isBare(String text, String opening) {
        return text.indexOf(opening.strip()) < 0
                && text.indexOf(CURLED_OPEN) < 0
                && text.indexOf(QuoteMarks.STRAIGHT) < 0;
    }

    private static LostMarks lost(
            String text, char open, char close, String opening, String closing) {
        int depth = 0;
        boolean lostOpening = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == open
                    && (open != close
                            || StraightMarks.isOpening(text, i)
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
        return new LostMarks(lostOpening ? opening : "", depth > 0 ? closing : "");
    }
}
