package precis.analysis.speech.phrases;

import java.util.List;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;

/** Finds who did something to what a phrase names. */
final class Agents {

    private Agents() {}

    /** Where X stands in « une accusation balayée par X », which is nobody itself; -1 for none. */
    static int of(Phrase phrase, List<Token> tokens, SpeechWords words) {
        boolean someone =
                words.nouns().tellsBody(tokens.get(phrase.head()))
                        || words.nouns().isIndividual(tokens, phrase.head());
        for (int i = phrase.head() + 2; !someone && i < phrase.end(); i++) {
            if (words.isAgentWord(tokens.get(i)) && tokens.get(i - 1).has("ppart")) {
                return i + 1;
            }
        }
        return -1;
    }
}
