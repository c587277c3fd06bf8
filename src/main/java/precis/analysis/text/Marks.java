package precis.analysis.text;

import precis.language.QuoteMarks;
import precis.model.Span;

/** Quotation marks around what is cut out of a text. */
public final class Marks {

    private Marks() {}

    /**
     * « le parti « Demain » »: the span with the mark right behind it that closes one in it, or, as
     * in « la "mère" de X », with the one right before it that it closes.
     */
    public static Span closed(Span span, String text) {
        if (!isOpen(span.in(text))) {
            return opened(span, text);
        }
        int at = span.end();
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        boolean closer = at < text.length() && QuoteMarks.mayClose(text.charAt(at));
        return closer ? new Span(span.start(), at + 1) : opened(span, text);
    }

    /** With the mark right before it that opens what the first mark in it closes. */
    private static Span opened(Span span, String text) {
        int first = span.start();
        while (first < span.end() && !isMark(text.charAt(first))) {
            first++;
        }
        int at = span.start() - 1;
        while (at > 0 && Character.isSpaceChar(text.charAt(at))) {
            at--;
        }
        boolean opener =
                first > span.start()
                        && first < span.end()
                        && closesHere(span.in(text), text.charAt(first))
                        && at >= 0
                        && QuoteMarks.mayOpen(text.charAt(at));
        return opener ? new Span(at, span.end()) : span;
    }

    private static boolean isMark(char c) {
        return QuoteMarks.mayOpen(c) || QuoteMarks.mayClose(c);
    }

    /** Whether the first mark among the words can only close: a straight one is the only one. */
    private static boolean closesHere(String words, char first) {
        return first == QuoteMarks.STRAIGHT
                ? words.indexOf(first) == words.lastIndexOf(first)
                : !QuoteMarks.mayOpen(first);
    }

    private static boolean isOpen(String words) {
        QuoteMarks marks = new QuoteMarks();
        words.chars().forEach(c -> marks.read((char) c));
        return marks.isOpen();
    }
}
