package precis.analysis.text;

import java.util.ArrayList;
import java.util.List;
import precis.language.LanguagePack;
import precis.language.QuoteMarks;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** Finds names that quotation marks set off: « le collectif « Sauvons la forêt » ». */
final class QuotedNames {

    private static final String ENDS = "!?";
    private static final int LONGEST = 9;
    private static final int REACH = 9;

    /** From how many words on a finite verb makes a sentence rather than a name. */
    private static final int CLAUSE = 4;

    private final WordList bearers;
    private final List<WordList> others;
    private final WordList of;

    QuotedNames(LanguagePack pack) {
        bearers = pack.list("class-noun");
        others = List.of(pack.list("work"), pack.list("event"), pack.list("artefact"));
        of = pack.list("of-words");
    }

    /** The names that a sentence sets off, word by word. */
    List<List<String>> in(List<Token> tokens) {
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int close = close(tokens, i);
            boolean told = close > 0 && isExplained(tokens, close) && !isSentence(tokens, i, close);
            if (close > 0 && (isBorne(tokens, i) || told)) {
                names.add(tokens.subList(i + 1, close).stream().map(Token::text).toList());
            }
        }
        return names;
    }

    static boolean opens(Token token) {
        return QuoteMarks.mayOpen(token.text().charAt(0));
    }

    static boolean closes(Token token) {
        return QuoteMarks.mayClose(token.text().charAt(0));
    }

    /** The mark that closes what may be a name; 0 if no name opens there. */
    private static int close(List<Token> tokens, int open) {
        if (!opens(tokens.get(open))
                || open + 1 >= tokens.size()
                || !tokens.get(open + 1).isCapitalised()) {
            return 0;
        }
        for (int i = open + 2; i < Math.min(tokens.size(), open + LONGEST + 2); i++) {
            if (closes(tokens.get(i))) {
                return i;
            }
            boolean last = i + 1 < tokens.size() && closes(tokens.get(i + 1));
            if (!tokens.get(i).isWord() && !(last && ENDS.contains(tokens.get(i).text()))) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the noun for a sort of body before the mark bears the name. */
    private boolean isBorne(List<Token> tokens, int open) {
        for (int i = open - 1; i >= Math.max(0, open - REACH); i--) {
            Token token = tokens.get(i);
            if (token.pos() == Upos.NOUN && isBearer(tokens, i)) {
                return !token.isCapitalised() || i == 0 || tokens.get(i - 1).pos() == Upos.DET;
            }
            boolean first = i == open - 1;
            if (!qualifies(token) && (first || !links(token))) {
                return false;
            }
        }
        return false;
    }

    private boolean isBearer(List<Token> tokens, int at) {
        return bearers.contains(tokens.get(at)) && !isOther(tokens.get(at));
    }

    private boolean isOther(Token token) {
        return others.stream().anyMatch(l -> l.contains(token));
    }

    private boolean qualifies(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN -> !isOther(token);
            case ADJ -> true;
            case VERB -> !token.isFiniteVerb() || token.has("ppart");
            default -> false;
        };
    }

    private boolean links(Token token) {
        return of.contains(token) || token.pos() == Upos.DET || token.pos() == Upos.CCONJ;
    }

    /** « Il faut aider la Zavel », whose last word alone is what an apposition explains. */
    private static boolean isSentence(List<Token> tokens, int open, int close) {
        return close - open > CLAUSE
                && tokens.subList(open + 1, close).stream()
                        .anyMatch(t -> t.isFiniteVerb() && !t.has("ppart"));
    }

    /**
     * « « Demain la ville », un collectif de riverains, … »: whether a comma and such a noun
     * follow.
     */
    private boolean isExplained(List<Token> tokens, int close) {
        int at = close + 2;
        if (at >= tokens.size()
                || !tokens.get(close + 1).text().equals(",")
                || tokens.get(at).pos() != Upos.DET) {
            return false;
        }
        at++;
        while (at < tokens.size() && tokens.get(at).pos() == Upos.ADJ) {
            at++;
        }
        return at < tokens.size() && isBearer(tokens, at);
    }
}
