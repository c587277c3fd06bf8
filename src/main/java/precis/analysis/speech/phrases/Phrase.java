package precis.analysis.speech.phrases;

import java.util.List;
import precis.analysis.speech.words.Agreement;
import precis.language.Match;
import precis.language.Token;

/**
 * A noun phrase among the tokens of a frame.
 *
 * @param start index of its first token, determiner included
 * @param head index of the noun or name it is about
 * @param end index after its last token
 */
public record Phrase(int start, int head, int end) {

    /** « le Système européen de suivi »: a common noun written as the name of a body. */
    public boolean isTitled(List<Token> tokens) {
        return start < head
                && tokens.get(head).isCapitalised()
                && !tokens.get(head - 1).isCapitalised()
                && tokens.get(head - 1).has("determiner");
    }

    /** « le projet X »: a noun of any kind with a name right behind it. */
    public boolean bearsName(List<Token> tokens) {
        int next = head + 1;
        return next < end
                && tokens.get(next).isCapitalised()
                && tokens.get(start).has("determiner");
    }

    /** What its noun in the singular says; of one for either gender, its article may. */
    public Agreement agreement(List<Token> tokens) {
        Agreement noun = Agreement.of(List.of(tokens.get(head)), false);
        int article = Math.max(0, start - (start < head ? 0 : 1));
        return noun.isSure() ? noun : Agreement.ofArticle(tokens.get(article));
    }

    public Match.Range range() {
        return new Match.Range(start, end);
    }

    /** Its words as far as the noun or name it is about. */
    public Match.Range upToHead() {
        return new Match.Range(start, head + 1);
    }
}
