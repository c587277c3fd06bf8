package precis.analysis.speech.quotes;

import java.util.List;
import precis.model.Paragraph;
import precis.model.Span;

/** Tells paragraphs that open anew what the one before left open: « … ¶ « … ¶ « … ». */
final class Reopenings {

    private static final int UNREAD = -1;

    private final QuoteSettings settings;
    private final String text;
    private final List<Paragraph> blocks;

    /** By block, the index of the pair that is closed in it or behind; each is looked at once. */
    private final int[] closing;

    private boolean read;

    Reopenings(QuoteSettings settings, String text, List<Paragraph> blocks) {
        this.settings = settings;
        this.text = text;
        this.blocks = blocks;
        this.closing = new int[blocks.size()];
    }

    /** Whether a block begins with the mark that opens such a quotation. */
    boolean at(int b, int pair) {
        return settings.reopened()
                && b < blocks.size()
                && blocks.get(b).kind() == Paragraph.Kind.TEXT
                && text.charAt(blocks.get(b).span().start()) == settings.opener(pair);
    }

    /** The same where that block, or one of those behind that open it anew, closes it. */
    boolean closes(int b, int pair) {
        if (!at(b, pair)) {
            return false;
        }
        if (!read) {
            read();
        }
        return closing[b] == pair;
    }

    private void read() {
        read = true;
        for (int b = blocks.size() - 1; b >= 0; b--) {
            int pair = settings.opened(text.charAt(blocks.get(b).span().start()));
            boolean closed = pair >= 0 && (isClosed(b, pair) || closes(b + 1, pair));
            closing[b] = closed ? pair : UNREAD;
        }
    }

    private boolean isClosed(int b, int pair) {
        Span block = blocks.get(b).span();
        int open = 0;
        int marks = 0;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            open += c == settings.opener(pair) ? 1 : 0;
            marks += c == settings.closer(pair) ? 1 : 0;
        }
        return settings.straight(pair) ? marks % 2 == 0 : marks > 0 && marks >= open;
    }
}
