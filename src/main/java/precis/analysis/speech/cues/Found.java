package precis.analysis.speech.cues;

import java.util.List;
import precis.analysis.speech.roles.Voice;
import precis.language.Match;

/**
 * Who a cue credits, and the words of the sentence that say so.
 *
 * @param voices none where what the cue leads to cannot speak
 * @param words from the first to the last token of speaker and cue
 */
record Found(List<Voice> voices, Match.Range words) {

    static final Found NOBODY = new Found(List.of(), new Match.Range(0, 0));

    Found {
        voices = List.copyOf(voices);
    }

    static Found of(List<Voice> voices, int from, int to) {
        return new Found(voices, new Match.Range(from, to));
    }

    boolean isEmpty() {
        return voices.isEmpty();
    }
}
