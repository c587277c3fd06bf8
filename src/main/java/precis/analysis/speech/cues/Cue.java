package precis.analysis.speech.cues;

import java.util.Optional;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.roles.Voice;
import precis.language.Match;
import precis.language.Rule;
import precis.model.SourceKind;

/**
 * Words that credit a statement to someone.
 *
 * @param rule what read them
 * @param range the deciding tokens of the frame
 * @param speaker the first tokens of who speaks, where the rule fixes their place
 */
record Cue(Rule rule, Match.Range range, Optional<Match.Range> speaker) {

    /** How the speaker is found. */
    String way() {
        return rule.set().get("speaker");
    }

    String who() {
        return rule.set().getOrDefault("who", "any");
    }

    /** Whether it may stand inside a quotation, between commas. */
    boolean isAside() {
        return rule.set().containsKey("aside");
    }

    /** Whether it says who speaks nowhere but there. */
    boolean isOnlyAside() {
        return "only".equals(rule.set().get("aside"));
    }

    /** Whether the subject of the main clause is a second speaker. */
    boolean mayBeFollowed() {
        return rule.set().containsKey("before");
    }

    /** Whether it names a further speaker, whoever else does. */
    boolean isAlso() {
        return rule.set().containsKey("also");
    }

    /** Whether a whole clause must stand before it: what is said. */
    boolean followsClause() {
        return rule.set().containsKey("after");
    }

    /** Whether the further speaker is never the first to be named. */
    boolean isSecond() {
        return "after".equals(rule.set().get("also"));
    }

    /** Whether the whole paragraph is the speaker's. */
    boolean spreads() {
        return rule.set().containsKey("spread");
    }

    /** « selon la radio, X aurait accepté »: whether a medium alone tells what someone said. */
    boolean isHearsay(Voice first, Frame frame) {
        return first.kind() == SourceKind.MEDIA
                && frame.tokens().subList(range.start(), range.end()).stream()
                        .anyMatch(t -> t.has("cond"));
    }

    /** How many sentences ago whoever spoke last may have spoken. */
    int reach() {
        return Integer.parseInt(rule.set().getOrDefault("reach", "3"));
    }

    int rank() {
        return Integer.parseInt(rule.set().getOrDefault("rank", "5"));
    }
}
