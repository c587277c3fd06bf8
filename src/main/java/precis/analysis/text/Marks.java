package precis.analysis.text;

import precis.model.Span;

/** Quotation marks around what is cut out of a text. */
public final class Marks {

    static final String OPENERS = "\u00AB\u201C\u201E";
    static final String CLOSERS = "\u00BB\u201D\u201C";
    static final char STRAIGHT = '"';

    private Marks() {}

    /** « le parti « Demain » »: the span with the mark right behind it that closes one in it. */
    public static Span closed(Span span, String text) {
        if (!isOpen(span.in(text))) {
            return span;
        }
        int at = span.end();
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        boolean closer =
                at < text.length()
                        && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == STRAIGHT);
        return closer ? new Span(span.start(), at + 1) : span;
    }

    private static boolean isOpen(String words) {
        int open = 0;
        boolean straight = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            open += OPENERS.indexOf(c) >= 0 ? 1 : CLOSERS.indexOf(c) >= 0 ? -1 : 0;
            straight ^= c == STRAIGHT;
        }
        return open > 0 || straight;
    }
}
