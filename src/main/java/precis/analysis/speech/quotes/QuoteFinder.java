package precis.analysis.speech.quotes;

import java.util.ArrayList;
import java.util.List;
import precis.model.Article;
import precis.model.Paragraph;
import precis.model.Span;

/** Finds the outermost quotations of an article, in one pass over its text. */
public final class QuoteFinder {

    /** How many further marks tell whether some stand inside others. */
    private static final int NESTED = 12;

    private final QuoteSettings settings;
    private final String text;
    private final List<Paragraph> blocks;
    private final Statements statements;
    private final MarkContext signs;
    private final Reopenings reopenings;
    private final Signatures signatures;
    private final List<Quotation> found = new ArrayList<>();

    /** Index of the open quotation's pair, -1 while none is open. */
    private int pair = -1;

    private int start;
    private int depth;
    private int lastClose;
    private int sought;
    private boolean balanced;

    /** Opening less closing marks from the current place to the end of the block, by pair. */
    private int[] excess;

    /** The closing mark of each pair that was found last; behind the current place if used up. */
    private final int[] closers;

    private QuoteFinder(QuoteSettings settings, Article article) {
        this.settings = settings;
        this.closers = new int[settings.pairs().size()];
        this.text = settings.single(article.text());
        this.blocks = article.paragraphs();
        this.statements = new Statements(settings, text);
        this.signs = new MarkContext(settings, text);
        this.reopenings = new Reopenings(settings, text, blocks);
        this.signatures = new Signatures(settings, text);
    }

    public static List<Quotation> find(QuoteSettings settings, Article article) {
        QuoteFinder finder = new QuoteFinder(settings.in(article.text()), article);
        for (int b = 0; b < finder.blocks.size(); b++) {
            finder.block(b);
        }
        return List.copyOf(finder.found);
    }

    private void block(int b) {
        Span block = blocks.get(b).span();
        if (blocks.get(b).kind() == Paragraph.Kind.HEADING) {
            return;
        }
        int signature = signatures.in(block);
        if (blocks.get(b).kind() == Paragraph.Kind.QUOTE || signature > block.start()) {
            add(new Span(block.start(), signature > 0 ? signature : block.end()), true);
            pair = -1;
            return;
        }
        count(block);
        balanced = pair < 0 || excess[pair] <= 0;
        for (int i = block.start(); i < block.end(); i++) {
            read(i, block);
            pass(text.charAt(i), -1);
        }
        boolean whole = pair >= 0 && lastClose <= start && reopenings.closes(b + 1, pair);
        if (pair >= 0 && !whole && !goesOn(b)) {
            boolean inner = lastClose > start;
            add(
                    new Span(start, inner ? lastClose + 1 : trimmed(start, block.end())),
                    inner || reopenings.at(b + 1, pair) || breaksOff(b));
            pair = -1;
        }
    }

    private void read(int i, Span block) {
        char c = text.charAt(i);
        if (pair >= 0 && i == block.start() && c == settings.opener(pair)) {
            return;
        }
        if (pair < 0) {
            if (settings.opened(c) >= 0
                    && (signs.opens(i, block) || signs.opensLoosely(i, block))) {
                open(i);
            } else if (settings.closed(c) >= 0
                    && !settings.straight(settings.closed(c))
                    && !settings.isApostrophe(c)) {
                if (signs.opensTurned(i, block)) {
                    open(i, settings.closed(c));
                } else {
                    unopened(i, block);
                }
            }
        } else if (c == settings.closer(pair) && !signs.isApostrophe(i, block)
                || mixed(i, block)
                || turned(i, block)) {
            if (!settings.straight(pair) || settings.opened(c) < 0 || !signs.opens(i, block)) {
                lastClose = i;
                depth--;
            } else if (nests(i, block)) {
                depth++;
            } else if (signs.followsColon(i, block)) {
                afresh(i);
            }
            if (depth == 0) {
                add(new Span(start, i + 1), true);
                pair = -1;
            }
        } else if (c == settings.opener(pair) && !signs.isInWord(i, block)) {
            reopen(i);
        }
    }

    /** A straight mark at the end of words, where the proper closing mark is not to come. */
    private boolean mixed(int i, Span block) {
        int straight = settings.opened(text.charAt(i));
        if (straight < 0
                || !settings.straight(straight)
                || settings.straight(pair)
                || settings.isApostrophe(text.charAt(i))
                || signs.opens(i, block)) {
            return false;
        }
        return nextCloser(i) >= block.end();
    }

    /** A proper closing mark at the end of words that a straight one opened. */
    private boolean turned(int i, Span block) {
        int proper = settings.closed(text.charAt(i));
        if (proper < 0 || !settings.straight(pair) || settings.straight(proper)) {
            return false;
        }
        return !settings.isApostrophe(text.charAt(i))
                && nextCloser(i) >= block.end()
                && text.substring(start, i + 1).indexOf(settings.opener(proper)) < 0;
    }

    /** Where the open quotation's closing mark stands next; sought once for each that there is. */
    private int nextCloser(int i) {
        if (closers[pair] <= i) {
            int at = text.indexOf(settings.closer(pair), i + 1);
            closers[pair] = at < 0 ? Integer.MAX_VALUE : at;
        }
        return closers[pair];
    }

    private void open(int i) {
        open(i, settings.opened(text.charAt(i)));
    }

    private void open(int i, int of) {
        pair = of;
        start = i;
        depth = 1;
        lastClose = -1;
        balanced = excess[pair] <= 0;
    }

    /** A second opening mark: a nested quotation, or proof that the first was never closed. */
    private void reopen(int i) {
        int before = trimmed(start, i);
        if (closedAt(before)) {
            add(new Span(start, before), true);
            open(i);
            return;
        }
        boolean afresh = before > start && !Character.isLetterOrDigit(text.charAt(before - 1));
        if (balanced || !afresh || text.charAt(before - 1) == ',') {
            depth++;
        } else {
            add(new Span(start, before), false);
            open(i);
        }
    }

    /** « “… nous partons. Le maire a dit : “…” »: what never was closed ended with its sentence. */
    private void afresh(int i) {
        int end = i;
        int floor = Math.max(start, sought);
        while (end > floor && !endsSentence(end - 1, i)) {
            end--;
        }
        if (end > floor) {
            add(new Span(start, end), false);
            open(i);
        }
        sought = i;
    }

    /** « Ils disent : « Viens ! » « Je vais », …: one mark closed both, as a sentence ended. */
    private boolean closedAt(int end) {
        return depth == 1
                && lastClose == end - 1
                && ".!?…".indexOf(text.charAt(Math.max(0, trimmed(start, lastClose) - 1))) >= 0;
    }

    /** A closing mark alone: what it closes began with its sentence at the latest. */
    private void unopened(int i, Span block) {
        int from = i;
        int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
        while (from > Math.max(block.start(), floor) && !endsSentence(from - 1, i)) {
            from--;
        }
        while (from < i && Character.isSpaceChar(text.charAt(from))) {
            from++;
        }
        if (from < i) {
            add(new Span(from, i + 1), true);
        }
    }

    private boolean endsSentence(int at, int close) {
        return ".!?:".indexOf(text.charAt(at)) >= 0
                && trimmed(at + 1, close) > at + 1
                && Character.isSpaceChar(text.charAt(at + 1));
    }

    /** How many more marks of each pair open than close in a block. */
    private void count(Span block) {
        excess = new int[settings.pairs().size()];
        for (int i = block.start(); i < block.end(); i++) {
            pass(text.charAt(i), 1);
        }
    }

    private void pass(char c, int sign) {
        int opened = settings.opened(c);
        int closed = settings.closed(c);
        if (opened >= 0) {
            excess[opened] += sign;
        }
        if (closed >= 0) {
            excess[closed] -= sign;
        }
    }

    /** Whether straight marks that open there, inside others, all close within the block. */
    private boolean nests(int from, Span block) {
        int open = depth + 1;
        int marks = 0;
        for (int i = from + 1; i < block.end() && open > 0 && marks < NESTED; i++) {
            if (text.charAt(i) == settings.closer(pair)) {
                open += signs.opens(i, block) ? 1 : -1;
                marks++;
            }
        }
        return open == 0;
    }

    /** Whether the next block closes what this one leaves open. */
    private boolean goesOn(int b) {
        if (settings.straight(pair)
                || b + 1 == blocks.size()
                || blocks.get(b + 1).kind() != Paragraph.Kind.TEXT
                || lastClose > start) {
            return false;
        }
        Span next = blocks.get(b + 1).span();
        for (int i = next.start(); i < next.end(); i++) {
            if (text.charAt(i) == settings.opener(pair)) {
                return false;
            }
            if (text.charAt(i) == settings.closer(pair)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article ends within a quotation that began with its sentence or clause. */
    private boolean breaksOff(int b) {
        int before = trimmed(blocks.get(b).span().start(), start);
        return b == blocks.size() - 1
                && (before == blocks.get(b).span().start()
                        || ".!?…:,".indexOf(text.charAt(before - 1)) >= 0);
    }

    private int trimmed(int from, int end) {
        int i = end;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private void add(Span span, boolean closed) {
        found.add(new Quotation(span, closed, statements.states(span)));
    }
}
