package precis.analysis.speech.cues;

import java.util.Optional;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.roles.Voice;
import precis.language.Match;
import precis.model.SourceKind;

/**
 * Words that credit a statement to someone.
 *
 * @param rule what read them
 * @param range the deciding tokens of the frame
 * @param speaker the first tokens of who speaks, where the rule fixes their place
 */
record Cue(CueRule rule, Match.Range range, Optional<Match.Range> speaker) {

    /** « selon la radio, X aurait accepté »: whether a medium alone tells what someone said. */
    boolean isHearsay(Voice first, Frame frame) {
        return first.kind() == SourceKind.MEDIA
                && frame.tokens().subList(range.start(), range.end()).stream()
                        .anyMatch(t -> t.has("cond"));
    }
}
