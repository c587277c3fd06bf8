package precis.analysis.speech.phrases;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.speech.quotes.Quotation;
import precis.analysis.speech.quotes.QuoteSettings;
import precis.analysis.text.BinarySearch;
import precis.analysis.text.TaggedSentence;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Span;

/**
 * A sentence as attribution rules read it: each quotation one stand-in token, marks of words at
 * arm's length left out.
 *
 * @param sentence the sentence
 * @param tokens what rules read
 * @param quotes the quotations that reach into the sentence, in order
 */
public record Frame(TaggedSentence sentence, List<Token> tokens, List<Quotation> quotes) {

    private static final int SHORT = 6;
    private static final int LONGEST_NOUN = 90;

    public Frame {
        tokens = List.copyOf(tokens);
        quotes = List.copyOf(quotes);
    }

    /**
     * @param near quotations of the article that overlap the sentence, in order
     */
    public static Frame of(TaggedSentence sentence, List<Quotation> near, QuoteSettings settings) {
        List<Quotation> quotes = near.stream().filter(Quotation::statement).toList();
        List<Token> tokens = new ArrayList<>();
        int quote = 0;
        int after = 0;
        List<Token> all = sentence.tokens();
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            after = Math.max(after, afterParenthesis(all, i));
            if (i < after) {
                continue;
            }
            while (quote < quotes.size()
                    && quotes.get(quote).span().end() <= token.span().start()) {
                quote++;
            }
            boolean quoted =
                    quote < quotes.size() && quotes.get(quote).span().overlaps(token.span());
            if (quoted && quotes.get(quote).closed() && !isNoun(tokens, quotes.get(quote))) {
                add(tokens, quotes.get(quote).span(), sentence.sentence().span(), settings, token);
            } else if (token.text().length() > 1 || !settings.isMark(token.text().charAt(0))) {
                tokens.add(token);
            }
        }
        return new Frame(sentence, tokens, quotes);
    }

    /** « une « source proche du dossier » »: a quoted noun phrase after its article. */
    private static boolean isNoun(List<Token> before, Quotation quote) {
        if (before.isEmpty() || quote.span().length() > LONGEST_NOUN) {
            return false;
        }
        int start = quote.span().start();
        for (int i = before.size() - 1; i >= 0 && before.get(i).span().end() > start - 5; i--) {
            if (before.get(i).span().end() <= start) {
                return before.get(i).pos() == Upos.DET;
            }
        }
        return false;
    }

    /** The end of a short parenthesis that opens there: an acronym, a party, an age. */
    private static int afterParenthesis(List<Token> tokens, int at) {
        if (!tokens.get(at).text().equals("(")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 2 + SHORT); i++) {
            if (tokens.get(i).text().equals(")")) {
                return i + 1;
            }
        }
        return at;
    }

    private static void add(
            List<Token> tokens, Span quote, Span sentence, QuoteSettings settings, Token token) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last == null || !quote.overlaps(last.span())) {
            Span inside =
                    new Span(
                            Math.max(quote.start(), sentence.start()),
                            Math.max(token.span().end(), Math.min(quote.end(), sentence.end())));
            tokens.add(Token.standIn(inside, settings.standIn()));
        }
    }

    /** Whether words of the sentence stand inside one of its quotations. */
    public boolean isQuoted(Span words) {
        return quotes.stream().anyMatch(q -> q.span().overlaps(words));
    }

    /** Share of the sentence's letters inside quotations. */
    public double share() {
        return share(List.of());
    }

    /** The same, some words left out of account. */
    public double share(List<Span> without) {
        int all = 0;
        int inside = 0;
        int quote = 0;
        for (Token token : sentence.tokens()) {
            while (quote < quotes.size()
                    && quotes.get(quote).span().end() <= token.span().start()) {
                quote++;
            }
            boolean in = quote < quotes.size() && quotes.get(quote).span().overlaps(token.span());
            if (token.isWord() && (in || isApart(token, without))) {
                all += token.text().length();
                inside += in ? token.text().length() : 0;
            }
        }
        return all == 0 ? 0 : (double) inside / all;
    }

    private static boolean isApart(Token token, List<Span> from) {
        for (Span span : from) {
            if (span.overlaps(token.span())) {
                return false;
            }
        }
        return true;
    }

    /** « le chef du « Renouveau » »: a span up to the mark that closes one inside it. */
    public Span closed(Span span) {
        List<Token> all = sentence.tokens();
        int at = BinarySearch.first(all, t -> t.span().end(), span.start() + 1);
        boolean open = false;
        while (at < all.size() && all.get(at).span().start() < span.end()) {
            open ^= isLeftOut(all.get(at));
            at++;
        }
        boolean marked = open && at < all.size() && isLeftOut(all.get(at));
        return marked ? span.cover(all.get(at).span()) : span;
    }

    /** Whether it is a mark that the rules do not read. */
    private boolean isLeftOut(Token token) {
        if (token.isWord()) {
            return false;
        }
        int at = BinarySearch.first(tokens, t -> t.span().start(), token.span().start());
        return at == tokens.size() || !tokens.get(at).equals(token);
    }

    /** The token that begins at that character of the article, or -1. */
    public int tokenAt(int offset) {
        int at = BinarySearch.first(tokens, t -> t.span().start(), offset);
        return at < tokens.size() && tokens.get(at).span().start() == offset ? at : -1;
    }

    public int number() {
        return sentence.number();
    }

    /** Whether a quotation holds a whole clause rather than a few words. */
    public boolean quotesClause() {
        return sentence.tokens().stream()
                .filter(Clauses::isFinite)
                .anyMatch(t -> quotes.stream().anyMatch(q -> q.span().overlaps(t.span())));
    }

    /** Whether nothing but quotation and marks is left. */
    public boolean isAllQuote() {
        return !quotes.isEmpty() && tokens.stream().noneMatch(Token::isWord);
    }

    /** Whether a quotation stands between two places. */
    public boolean hasQuote(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * “Gone at last,” but not “Gone at Last”: whether the quotation before there ends on a mark.
     */
    public boolean pausesBefore(int at) {
        int quote = at - 1;
        while (quote >= 0 && !isQuote(quote)) {
            quote--;
        }
        if (quote < 0) {
            return false;
        }
        List<Token> all = sentence.tokens();
        int mark = BinarySearch.first(all, t -> t.span().end(), tokens.get(quote).span().end()) - 1;
        boolean inside = mark > 0 && !all.get(mark).isWord();
        return inside || !tokens.get(quote + 1).isWord();
    }

    /** Index of the first quotation, or the number of tokens. */
    public int firstQuote() {
        int at = 0;
        while (at < tokens.size() && !isQuote(at)) {
            at++;
        }
        return at;
    }

    /** Whether the token stands for a quotation. */
    public boolean isQuote(int at) {
        Token token = tokens.get(at);
        return !token.isWord() && token.span().length() > token.text().length();
    }

    /** The sentence's own tokens that stand in quotation marks. */
    public List<Token> quoted() {
        return sentence.tokens().stream()
                .filter(t -> quotes.stream().anyMatch(q -> q.span().contains(t.span())))
                .toList();
    }
}
