package precis.analysis.actors;

import java.util.List;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Span;

/**
 * A sentence, or the title, as a row of tokens.
 *
 * @param number of the sentence; 0 for the title
 * @param text what the tokens' places refer to
 * @param tokens in order
 * @param folded the words of each token as names are compared
 */
record Line(int number, String text, List<Token> tokens, List<List<String>> folded) {

    static Line of(int number, String text, List<Token> tokens) {
        return new Line(
                number, text, tokens, tokens.stream().map(t -> Names.words(t.text())).toList());
    }

    int size() {
        return tokens.size();
    }

    boolean isTitle() {
        return number == 0;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    String norm(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).norm() : "";
    }

    boolean is(int at, Upos pos) {
        return at >= 0 && at < tokens.size() && tokens.get(at).pos() == pos;
    }

    List<String> words(int at) {
        return folded.get(at);
    }

    boolean capitalised(int at) {
        return at >= 0 && at < size() && token(at).isCapitalised();
    }

    /** Whether a capital at {@code at} says nothing, since a sentence or quotation starts there. */
    boolean opens(int at) {
        return at == 0 || !token(at - 1).isWord() && !",()'’%".contains(token(at - 1).text());
    }

    Span span(int start, int end) {
        return token(start).span().cover(token(end - 1).span());
    }

    String form(int start, int end) {
        return span(start, end).in(text);
    }
}
