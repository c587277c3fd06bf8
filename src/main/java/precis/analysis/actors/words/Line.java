package precis.analysis.actors.words;

import java.util.List;
import java.util.Set;
import precis.analysis.text.BinarySearch;
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
 * @param rows where the row of names begins in which each token stands, X in « X, Y et Z »
 */
public record Line(
        int number,
        String text,
        List<Token> tokens,
        List<List<String>> folded,
        boolean[] quoted,
        int[] rows) {

    /** Features of a preposition that holds an article. */
    private static final Set<String> CONTRACTION = Set.of("preposition", "determiner");

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    static Line of(int number, String text, List<Token> tokens, boolean[] quoted) {
        List<List<String>> folded = tokens.stream().map(t -> Names.words(t.text())).toList();
        return new Line(number, text, tokens, folded, quoted, rows(tokens));
    }

    /** Told once for all: a list of names may be as long as the text. */
    private static int[] rows(List<Token> tokens) {
        int[] names = new int[tokens.size()];
        int[] rows = new int[tokens.size()];
        for (int i = 0; i < rows.length; i++) {
            Token before = i > 0 ? tokens.get(i - 1) : null;
            boolean goesOn = before != null && before.isCapitalised() && before.isWord();
            names[i] = goesOn ? names[i - 1] : i;
            boolean linked =
                    i > 1
                            && (before.norm().equals(",") || before.pos() == Upos.CCONJ)
                            && tokens.get(i - 2).isCapitalised();
            rows[i] = linked ? rows[names[i - 2]] : i;
        }
        return rows;
    }

    public int size() {
        return tokens.size();
    }

    public boolean isTitle() {
        return number == 0;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public String norm(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).norm() : "";
    }

    public boolean is(int at, Upos pos) {
        return at >= 0 && at < tokens.size() && tokens.get(at).pos() == pos;
    }

    public List<String> words(int at) {
        return folded.get(at);
    }

    public boolean capitalised(int at) {
        return at >= 0 && at < size() && token(at).isCapitalised();
    }

    /** Whether a capital at {@code at} says nothing, since a sentence or quotation starts there. */
    public boolean opens(int at) {
        boolean bracket = at == 1 && token(0).text().equals("(");
        return at == 0
                || bracket
                || !token(at - 1).isWord() && !",()'’%".contains(token(at - 1).text());
    }

    /** Whether an article stands right before, contracted with a preposition or not. */
    public boolean determined(int at) {
        return is(at - 1, Upos.DET)
                || at > 0
                        && token(at - 1).morphs().stream()
                                .anyMatch(m -> m.features().containsAll(CONTRACTION));
    }

    /** Whether one word stands between the mark there and its other half: « (X) », « – X – ». */
    public boolean glosses(int mark) {
        String close = norm(mark + 2);
        return norm(mark).equals("(")
                ? close.equals(")")
                : isDash(norm(mark)) && (isDash(close) || close.equals(")"));
    }

    private static boolean isDash(String mark) {
        return DASHES.contains(mark);
    }

    /** The place before a noun, or before its determiner: where what governs it stands. */
    public int governor(int noun) {
        return is(noun - 1, Upos.DET) ? noun - 2 : noun - 1;
    }

    /** The place behind that one, or behind the determiner there. */
    public int behind(int at) {
        return is(at + 1, Upos.DET) ? at + 2 : at + 1;
    }

    /** The tokens inside {@code span}, found without walking the line. */
    public List<Token> inside(Span span) {
        int from = BinarySearch.first(tokens, t -> t.span().start(), span.start());
        int to = from;
        while (to < size() && span.contains(token(to).span())) {
            to++;
        }
        return tokens.subList(from, to);
    }

    public Span span(int start, int end) {
        return token(start).span().cover(token(end - 1).span());
    }

    public String form(int start, int end) {
        return span(start, end).in(text);
    }
}
