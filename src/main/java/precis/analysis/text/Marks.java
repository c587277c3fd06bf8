package precis.analysis.text;

import precis.language.QuoteMarks;
import precis.model.Span;

/** Quotation marks around what is cut out of a text. */
public final class Marks {

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
        boolean closer = at < text.length() && QuoteMarks.mayClose(text.charAt(at));
        return closer ? new Span(span.start(), at + 1) : span;
    }

    private static boolean isOpen(String words) {
        QuoteMarks marks = new QuoteMarks();
        words.chars().forEach(c -> marks.read((char) c));
        return marks.isOpen();
    }
}
