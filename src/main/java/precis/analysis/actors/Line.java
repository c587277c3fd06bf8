package precis.analysis.actors;

import java.util.List;
import java.util.Set;
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
 * @param quoted which tokens stand inside a quotation
 */
record Line(
        int number, String text, List<Token> tokens, List<List<String>> folded, boolean[] quoted) {

    /** Features of a preposition that holds an article. */
    private static final Set<String> CONTRACTION = Set.of("preposition", "determiner");

    static Line of(int number, String text, List<Token> tokens, boolean[] quoted) {
        List<List<String>> folded = tokens.stream().map(t -> Names.words(t.text())).toList();
        return new Line(number, text, tokens, folded, quoted);
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

    /** Whether an article stands right before, contracted with a preposition or not. */
    boolean determined(int at) {
        return is(at - 1, Upos.DET)
                || at > 0
                        && token(at - 1).morphs().stream()
                                .anyMatch(m -> m.features().containsAll(CONTRACTION));
    }

    /** The tokens inside {@code span}, found without walking the line. */
    List<Token> inside(Span span) {
        int from = first(span.start());
        int to = from;
        while (to < size() && span.contains(token(to).span())) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /** The first token that starts at {@code place} or after it. */
    private int first(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Span span(int start, int end) {
        return token(start).span().cover(token(end - 1).span());
    }

    String form(int start, int end) {
        return span(start, end).in(text);
    }
}
