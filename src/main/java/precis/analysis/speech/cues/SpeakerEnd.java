package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;

/** Tells where the words for whoever speaks must end. */
final class SpeakerEnd {

    private final SpeechWords words;

    SpeakerEnd(SpeechWords words) {
        this.words = words;
    }

    /** At the verb, if that stands behind, or at how they say it: "said X flanked by Y". */
    int of(Cue cue, Frame frame) {
        List<Token> tokens = frame.tokens();
        int start = cue.speaker().orElseThrow().start();
        if (cue.range().start() > start) {
            return cue.range().start();
        }
        int end = words.isHeadLast() ? start + 1 : tokens.size();
        while (end < tokens.size()
                && tokens.get(end).isWord()
                && !words.turns().isCircumstance(tokens, end)) {
            end++;
        }
        return end < tokens.size() && tokens.get(end).isWord() ? end : tokens.size();
    }
}
