package precis.language;

/**
 * The quotation marks that every reader of a text knows, and which of them are open at a place in a
 * block that is read from left to right. Apostrophes that quote are told by what stands around
 * them, where a language has them.
 */
public final class QuoteMarks {

    public static final char STRAIGHT = '"';

    private static final char LOW = '\u201E';

    /** Opens in English, closes what a low mark opens in German. */
    private static final char HIGH = '\u201C';

    private static final String OPENERS = "\u00AB" + HIGH + LOW;
    private static final String CLOSERS = "\u00BB\u201D" + HIGH;

    private int depth;
    private int low;
    private boolean straight;
    private boolean guillemet;

    /** Whether the mark may open a quotation; straight ones do both. */
    public static boolean mayOpen(char c) {
        return c == STRAIGHT || OPENERS.indexOf(c) >= 0;
    }

    public static boolean mayClose(char c) {
        return c == STRAIGHT || CLOSERS.indexOf(c) >= 0;
    }

    /** Reads one character of the block; most are no marks. */
    public void read(char c) {
        if (c == STRAIGHT) {
            straight = !straight;
        } else if (c == HIGH && low > 0 || c != HIGH && CLOSERS.indexOf(c) >= 0) {
            low = Math.max(0, low - 1);
            depth = Math.max(0, depth - 1);
        } else if (OPENERS.indexOf(c) >= 0) {
            low += c == LOW ? 1 : 0;
            depth++;
        }
    }

    /** Reads the character there, of which a guillemet opens only behind a space. */
    void read(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u00AB') {
            guillemet = at == 0 || SentenceSplitter.isSpace(text.charAt(at - 1));
        } else if (c == '\u00BB') {
            guillemet = false;
        }
        read(c);
    }

    /** Whether the last guillemet opens a quotation, as in French: « C'est fini. »Il sort. */
    boolean isGuillemetOpen() {
        return guillemet;
    }

    public boolean isOpen() {
        return depth > 0 || straight;
    }

    boolean isStraightOpen() {
        return straight;
    }
}
