package precis.analysis.speech.quotes;

import precis.model.Span;

/** Tells a quotation that states something from words kept at arm's length. */
final class Statements {

    private final QuoteSettings settings;
    private final String text;

    /**
     * @param text what quotations are places of
     */
    Statements(QuoteSettings settings, String text) {
        this.settings = settings;
        this.text = text;
    }

    /** Whether a quotation has words enough, or is set apart, to say something by itself. */
    boolean states(Span span) {
        int words = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end() && words < settings.minWords(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words >= settings.minWords()
                || words > 0 && (endsWithMark(span) || standsApart(span));
    }

    /**
     * « Un mensonge », a lâché le maire: begins a sentence and is set apart from the rest of it.
     */
    private boolean standsApart(Span span) {
        int before = span.start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean begins = before < 0 || ".!?…".indexOf(text.charAt(before)) >= 0;
        return begins && text.startsWith(",", span.end());
    }

    private boolean endsWithMark(Span span) {
        int last = span.end() - 1;
        while (last > span.start()
                && (settings.isMark(text.charAt(last))
                        || Character.isSpaceChar(text.charAt(last)))) {
            last--;
        }
        return ".!?…".indexOf(text.charAt(last)) >= 0;
    }
}
