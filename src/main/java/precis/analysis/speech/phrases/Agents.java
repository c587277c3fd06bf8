package precis.analysis.speech.phrases;

import java.util.List;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;

/** Finds who did something to what a phrase names. */
public final class Agents {

    private Agents() {}

    /** Where X stands in « une accusation balayée par X », which is nobody itself; -1 for none. */
    static int of(Phrase phrase, List<Token> tokens, SpeechWords words) {
        boolean someone =
                words.nouns().tellsBody(tokens.get(phrase.head()))
                        || words.nouns().isIndividual(tokens, phrase.head());
        for (int i = phrase.head() + 2; !someone && i < phrase.end(); i++) {
            if (isOne(i + 1, tokens, words)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** « (fermé) par le préfet »: whether the words there name who did it. */
    public static boolean isOne(int start, List<Token> tokens, SpeechWords words) {
        return start > 1
                && words.isAgentWord(tokens.get(start - 1))
                && tokens.get(start - 2).has("ppart");
    }
}
