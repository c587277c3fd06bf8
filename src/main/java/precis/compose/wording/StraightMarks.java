package precis.compose.wording;

import precis.language.QuoteMarks;

/**
 * Straight apostrophes and quotation marks, and those of another language, as a language prints
 * them, one character for another: « l'été » of a keyboard is « l’été » in print. Marks of which
 * the words do not tell what they are stay as they are, and so do those of a quotation inside one.
 */
final class StraightMarks {

    private static final char APOSTROPHE = '\'';
    private static final String CURLED = "\u201c\u201d";

    /** What may stand right before an opening mark, beside white space. */
    private static final String BEFORE = "([{\u00ab\u201c\u2014\u2013-/'\u2019";

    private static final String OPENERS = "\"\u00ab\u201c\u201d";

    /** What nothing opens before. */
    private static final String AFTER = ",.;:!?)\u2026";

    private final String apostrophe;
    private final String quotes;
    private final String single;

    /**
     * @param apostrophe the language's, empty to leave straight ones
     * @param quotes its opening and closing mark, empty to leave straight ones
     * @param single the same for single marks, as headlines have them
     */
    StraightMarks(String apostrophe, String quotes, String single) {
        this.single = single;
        this.apostrophe = apostrophe;
        this.quotes = quotes;
    }

    /** The same text, of the same length. */
    String set(String text) {
        StringBuilder out = new StringBuilder(text);
        boolean open = false;
        boolean inside = beginsInside(text);
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == APOSTROPHE && !apostrophe.isEmpty() && isInside(text, i)) {
                out.setCharAt(i, apostrophe.charAt(0));
            } else if (mark == QuoteMarks.STRAIGHT && !quotes.isEmpty()) {
                boolean opening = isOpening(text, i) || !open && isLoose(text, i);
                if (opening || open || isClosing(text, i)) {
                    out.setCharAt(i, quotes.charAt(opening ? 0 : 1));
                }
                open = opening;
            } else if (!quotes.isEmpty() && quotes.indexOf(mark) >= 0) {
                open = mark == quotes.charAt(0);
                inside = open;
            } else if (!quotes.isEmpty() && !inside && CURLED.indexOf(mark) >= 0) {
                boolean opening = mark == CURLED.charAt(0) || isTurned(text, i);
                out.setCharAt(i, quotes.charAt(opening ? 0 : 1));
            }
        }
        if (!single.isEmpty()) {
            pair(text, out);
        }
        return out.toString();
    }

    /** "Tories 'running scared'": single marks that stand around words. */
    private void pair(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == APOSTROPHE && opensWord(text, i) ? end(text, i) : -1;
            if (end > 0) {
                out.setCharAt(i, single.charAt(0));
                out.setCharAt(end, single.charAt(1));
                i = end;
            }
        }
    }

    private static boolean opensWord(String text, int i) {
        return isOpening(text, i)
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    /** Where a single mark closes; behind an s it may be an owner's, if another mark follows. */
    private static int end(String text, int start) {
        int owner = -1;
        for (int i = start + 3; i < text.length(); i++) {
            boolean mark = text.charAt(i) == APOSTROPHE;
            if (mark && opensWord(text, i)) {
                return owner;
            }
            if (mark && !Typography.isSpace(text.charAt(i - 1)) && isEdge(text, i + 1)) {
                if (text.charAt(i - 1) != 's' || owner > 0 || i + 1 == text.length()) {
                    return i;
                }
                owner = i;
            }
        }
        return owner;
    }

    private static boolean isEdge(String text, int i) {
        return i == text.length()
                || Typography.isSpace(text.charAt(i))
                || AFTER.indexOf(text.charAt(i)) >= 0
                || text.charAt(i) == QuoteMarks.STRAIGHT;
    }

    /** Whether the first of the language's own marks closes. */
    private boolean beginsInside(String text) {
        int first = 0;
        while (first < text.length() && quotes.indexOf(text.charAt(first)) < 0) {
            first++;
        }
        return first < text.length() && text.charAt(first) != quotes.charAt(0);
    }

    private static boolean isInside(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && (Character.isLetterOrDigit(text.charAt(i + 1))
                        || i + 2 < text.length()
                                && OPENERS.indexOf(text.charAt(i + 1)) >= 0
                                && !isClosed(text.charAt(i + 2)));
    }

    private static boolean isClosed(char next) {
        return next == ' ' || AFTER.indexOf(next) >= 0;
    }

    /** Whether a straight mark opens by what stands on either side of it. */
    static boolean isOpening(String text, int i) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return (Typography.isSpace(before) || BEFORE.indexOf(before) >= 0)
                && !Typography.isSpace(after)
                && AFTER.indexOf(after) < 0;
    }

    /**
     * « une faute " grave "»: whether a straight mark stands apart on both sides, so that only its
     * order tells that it opens; behind a figure it may stand for inches.
     */
    static boolean isLoose(String text, int i) {
        return i > 1
                && i + 1 < text.length()
                && Typography.isSpace(text.charAt(i - 1))
                && !Character.isDigit(text.charAt(i - 2))
                && Typography.isSpace(text.charAt(i + 1))
                && text.indexOf(QuoteMarks.STRAIGHT, i + 1) > 0;
    }

    /**
     * « d’”exemple” »: a closing mark that stands for an opening one, and is closed by its like.
     */
    static boolean isTurned(String text, int i) {
        int next = text.indexOf(text.charAt(i), i + 1);
        return isOpening(text, i)
                && next > 0
                && text.substring(i, next).indexOf(CURLED.charAt(0)) < 0
                && !isOpening(text, next);
    }

    /** Behind a word or another mark; behind a figure it may stand for inches. */
    private static boolean isClosing(String text, int i) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        return !Typography.isSpace(before) && !Character.isDigit(before);
    }
}
