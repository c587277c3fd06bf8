package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Clitics;
import precis.analysis.speech.phrases.Openings;
import precis.language.Match;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/**
 * Tells what is said in a clause that only opens the sentence: « Alors que le maire assure que tout
 * va bien, X dénonce … » is X's.
 */
final class OpeningClause {

    /** How many tokens such a clause may have. */
    private static final int LONGEST = 80;

    /** How far before its verb a relative clause may begin. */
    private static final int REACH = 12;

    private final List<Token> tokens;
    private final int end;
    private final boolean likens;

    OpeningClause(List<Token> tokens, WordList likening) {
        this.tokens = tokens;
        int main = Math.max(Openings.afterClause(tokens), afterPhrase(tokens));
        this.end = main > LONGEST ? 0 : main;
        this.likens = !tokens.isEmpty() && likening.contains(tokens.get(0));
    }

    /**
     * « À l'élu qui lui demandait pourquoi, X a répondu … »: where the main clause begins, or 0.
     */
    private static int afterPhrase(List<Token> tokens) {
        boolean opens =
                !tokens.isEmpty()
                        && (tokens.get(0).pos() == Upos.ADP || tokens.get(0).has("ppart"));
        int verb = opens ? Clauses.firstFinite(tokens) : -1;
        return verb >= 0 && isOfRelative(tokens, verb) ? Openings.afterComma(tokens, verb) : 0;
    }

    /** « X, qui a invité les élus, reste prudente »: whether a relative clause holds the verb. */
    static boolean isOfRelative(List<Token> tokens, int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - REACH); i--) {
            if (Clauses.isRelative(tokens.get(i))) {
                return true;
            }
            if (tokens.get(i).text().equals(",") || Clauses.isFinite(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a verb of saying stands there with what is said: « Comme le maire l'a annoncé, … »
     * and « Comme l'a annoncé le maire, … » tell who says the sentence.
     */
    boolean holds(Match.Range cue) {
        if (cue.end() >= end - 1) {
            return false;
        }
        List<Token> rest = tokens.subList(cue.end(), end - 1);
        Token before = tokens.get(Math.max(0, cue.start() - 1));
        boolean stands = before.pos() == Upos.PRON && Clitics.isClitic(before) && before.has("s");
        return !stands
                && rest.stream().anyMatch(likens ? OpeningClause::isClause : OpeningClause::isWord);
    }

    /** What is said is a clause of its own, or quoted. */
    private static boolean isClause(Token token) {
        boolean mark = !token.isWord() && token.span().length() > token.text().length();
        return mark || token.pos() == Upos.SCONJ || Clauses.isFinite(token);
    }

    private static boolean isWord(Token token) {
        return isClause(token) || token.isWord() && token.pos() != Upos.ADV;
    }
}
