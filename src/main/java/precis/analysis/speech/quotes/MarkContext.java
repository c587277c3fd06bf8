package precis.analysis.speech.quotes;

import precis.model.Span;

/** Tells from the signs around a mark whether it opens a quotation or is none. */
final class MarkContext {

    /** Within how many characters a mark between spaces must be closed to be one that opens. */
    private static final int SOON = 200;

    private final QuoteSettings settings;
    private final String text;

    /**
     * @param text what marks are places of
     */
    MarkContext(QuoteSettings settings, String text) {
        this.settings = settings;
        this.text = text;
    }

    /** Whether the mark there opens a quotation, as far as the signs around it tell. */
    boolean opens(int i, Span block) {
        boolean inside = i > block.start() && Character.isLetterOrDigit(text.charAt(i - 1));
        if (settings.isApostrophe(settings.closer(settings.opened(text.charAt(i))))
                && (inside || !closes(i, block) && !reopened(i, block))) {
            return false;
        }
        if (!settings.straight(settings.opened(text.charAt(i)))) {
            return true;
        }
        boolean before = i == block.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean sticks = i > block.start() && ".,!?)".indexOf(text.charAt(i - 1)) >= 0;
        boolean after = i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
        boolean stop = after && ".,;".indexOf(text.charAt(i + 1)) >= 0 && !isEllipsis(i + 1);
        return before && after && !stop && !sticks;
    }

    private boolean isEllipsis(int i) {
        return text.startsWith("..", i);
    }

    /** A straight mark between spaces, as a typist may set it, closed soon after. */
    boolean opensLoosely(int i, Span block) {
        char mark = text.charAt(i);
        boolean apart =
                settings.straight(settings.opened(mark))
                        && i + 1 < block.end()
                        && Character.isWhitespace(text.charAt(i + 1))
                        && (i == block.start() || Character.isWhitespace(text.charAt(i - 1)));
        if (!apart) {
            return false;
        }
        for (int at = i + 2; at < Math.min(block.end(), i + SOON); at++) {
            if (text.charAt(at) == mark) {
                return !opens(at, block);
            }
        }
        return false;
    }

    /** « d’”exemple” »: a closing mark that stands for an opening one, soon closed. */
    boolean opensTurned(int i, Span block) {
        boolean turned =
                i > block.start()
                        && i + 1 < block.end()
                        && Character.isLetterOrDigit(text.charAt(i + 1))
                        && !Character.isLetterOrDigit(text.charAt(i - 1))
                        && ".,!?…".indexOf(text.charAt(i - 1)) < 0;
        int end = Math.min(block.end(), i + SOON);
        int next = turned ? text.substring(i + 1, end).indexOf(text.charAt(i)) : -1;
        return next >= 0 && !Character.isWhitespace(text.charAt(i + next));
    }

    /** Whether the mark stands between letters or opens a word: no closing mark. */
    boolean isApostrophe(int i, Span block) {
        return settings.isApostrophe(text.charAt(i))
                && i + 1 < block.end()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** "people's": an apostrophe within a word, which opens and closes nothing. */
    boolean isInWord(int i, Span block) {
        return isApostrophe(i, block)
                && i > block.start()
                && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    /** « a dit : “ »: such a mark opens a quotation, whatever is open before it. */
    boolean followsColon(int i, Span block) {
        int at = i - 1;
        while (at > block.start() && Character.isSpaceChar(text.charAt(at))) {
            at--;
        }
        return at >= block.start() && text.charAt(at) == ':';
    }

    /** Whether the next block opens anew, with the same mark, what opens there. */
    private boolean reopened(int i, Span block) {
        int next = block.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return settings.reopened()
                && !settings.straight(settings.opened(text.charAt(i)))
                && next < text.length()
                && text.charAt(next) == text.charAt(i);
    }

    /** Whether some later mark of the block closes what opens there, after a word or full stop. */
    private boolean closes(int from, Span block) {
        char closer = settings.closer(settings.opened(text.charAt(from)));
        for (int i = from + 2; i < block.end(); i++) {
            if (text.charAt(i) == closer
                    && !isApostrophe(i, block)
                    && !Character.isWhitespace(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
