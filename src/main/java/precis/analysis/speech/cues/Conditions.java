package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Match;
import precis.language.Token;
import precis.language.Upos;

/** Tells what someone would say or decide from what they said. */
final class Conditions {

    /** How far a condition is looked for before its verb, and what is stated behind it. */
    private static final int REACH = 12;

    private final SpeechWords words;
    private final List<Token> tokens;

    Conditions(SpeechWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether the verb of saying stands in a clause that only supposes it. */
    boolean holds(Match.Range cue) {
        int verb = cue.start();
        boolean pronoun =
                verb > 1 && words.isIf(tokens.get(verb - 2)) && tokens.get(verb - 1).has("suj");
        return pronoun || isSupposed(verb) && !isStated(cue.end());
    }

    /**
     * « Si le jury reconnaît la préméditation »; « Si le ministre a reconnu des erreurs » grants
     * that he did.
     */
    private boolean isSupposed(int verb) {
        Token finite = tokens.get(verb);
        if (words.isHeadLast() || !finite.has("pres") || finite.pos() == Upos.AUX) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            Token token = tokens.get(i);
            if (words.isIf(token)) {
                return i == 0 || !tokens.get(i - 1).isWord();
            }
            if (token.text().equals(",") || Clauses.isFinite(token)) {
                return false;
            }
        }
        return false;
    }

    /** « Si le maire affirme que …, », « dit vouloir … »: whether words of theirs follow. */
    private boolean isStated(int end) {
        for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
            Token token = tokens.get(i);
            if (token.text().equals(",")) {
                return false;
            }
            boolean mark = !token.isWord() && token.span().length() > token.text().length();
            if (mark || token.text().equals(":") || opensClause(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensClause(Token token) {
        return token.pos() == Upos.SCONJ
                || Clauses.isRelative(token)
                || token.has("inf") && token.pos() != Upos.NOUN;
    }
}
