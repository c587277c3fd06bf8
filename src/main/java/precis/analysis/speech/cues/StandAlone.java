package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Words that are a subject by themselves: « l'un d'eux », « d'autres », "another". */
final class StandAlone {

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    StandAlone(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** Whether such words end with that token. */
    boolean at(int last) {
        int start = words.groups().someUpTo(tokens, last);
        return start >= 0
                && phrases.mention(last) < 0
                && (start == 0 || !words.isPreposition(tokens.get(start - 1)))
                && !goesOn(start);
    }

    /** "no one", "the mayor and others": what stands there only goes on with a phrase. */
    private boolean goesOn(int start) {
        if (start == 0) {
            return false;
        }
        Upos before = tokens.get(start - 1).pos();
        return before == Upos.DET || before == Upos.CCONJ && start > 1 && isNoun(start - 2);
    }

    private boolean isNoun(int at) {
        return tokens.get(at).pos() == Upos.NOUN || tokens.get(at).pos() == Upos.PROPN;
    }
}
