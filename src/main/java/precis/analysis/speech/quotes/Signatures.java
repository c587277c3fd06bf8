package precis.analysis.speech.quotes;

import precis.model.Span;

/** Finds who signs a quoted block: « … — X ». */
final class Signatures {

    /** The longest signature, in characters. */
    private static final int SIGNATURE = 90;

    private final QuoteSettings settings;
    private final String text;

    Signatures(QuoteSettings settings, String text) {
        this.settings = settings;
        this.text = text;
    }

    /** Where the signature of a quoted block starts, « — X »; -1 if it has none. */
    int in(Span block) {
        int floor = Math.max(block.start() + 1, block.end() - SIGNATURE);
        for (int i = block.end() - 1; i > floor; i--) {
            char c = text.charAt(i);
            if (settings.signature().indexOf(c) >= 0) {
                return Character.isWhitespace(text.charAt(i - 1)) && isName(i + 1, block) ? i : -1;
            }
            if (".!?;:".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isName(int from, Span block) {
        int i = from;
        while (i < block.end() && Character.isSpaceChar(text.charAt(i))) {
            i++;
        }
        return i < block.end() && Character.isUpperCase(text.charAt(i)) && !signsOff(i, block);
    }

    /** One word at the end of the article is the agency that it comes from. */
    private boolean signsOff(int name, Span block) {
        return text.substring(block.end()).isBlank()
                && text.substring(name, block.end()).strip().indexOf(' ') < 0;
    }
}
