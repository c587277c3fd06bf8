package precis.analysis.speech;

import java.util.List;
import precis.language.Token;

/**
 * A noun phrase among the tokens of a frame.
 *
 * @param start index of its first token, determiner included
 * @param head index of the noun or name it is about
 * @param end index after its last token
 */
record Phrase(int start, int head, int end) {

    /** « le Système européen de suivi »: a common noun written as the name of a body. */
    boolean isTitled(List<Token> tokens) {
        return start < head
                && tokens.get(head).isCapitalised()
                && !tokens.get(head - 1).isCapitalised()
                && tokens.get(head - 1).has("determiner");
    }

    /** « le projet X »: a noun of any kind with a name right behind it. */
    boolean bearsName(List<Token> tokens) {
        int next = head + 1;
        return next < end
                && tokens.get(next).isCapitalised()
                && tokens.get(start).has("determiner");
    }
}
