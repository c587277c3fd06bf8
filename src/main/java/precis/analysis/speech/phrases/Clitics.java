package precis.analysis.speech.phrases;

import java.util.List;
import precis.language.Token;
import precis.language.Upos;

/** Steps over the words that may stand between a subject and its verb: « ne », « se », « l' ». */
public final class Clitics {

    /** How many of them may follow one another: « ne se l' ». */
    private static final int MOST = 3;

    private Clitics() {}

    public static boolean isClitic(Token token) {
        boolean object = token.has("obj") && !token.has("suj");
        return token.pos() == Upos.ADV || token.pos() == Upos.PRON && object;
    }

    /** Whether a finite verb stands there, or behind such words. */
    public static boolean leadToVerb(List<Token> tokens, int start) {
        int verb = start;
        while (verb + 1 < tokens.size() && verb - start < MOST && isClitic(tokens.get(verb))) {
            verb++;
        }
        return verb < tokens.size() && Clauses.isFinite(tokens.get(verb));
    }

    /** Where such words before a verb begin; at the verb itself if there are none. */
    public static int before(List<Token> tokens, int verb) {
        int start = verb;
        while (start > 0 && isClitic(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }
}
