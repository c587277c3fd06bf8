package precis.analysis.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import precis.language.Match;
import precis.language.Rule;
import precis.language.Token;

/** Runs the attribution rules over the tokens of a sentence. */
final class CueFinder {

    private final List<Rule> rules;

    CueFinder(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All cues, the strongest first and then from left to right; of one verb only the first. */
    List<Cue> find(List<Token> tokens) {
        List<Cue> cues = new ArrayList<>();
        for (Rule rule : rules) {
            for (Match match : rule.pattern().all(tokens)) {
                Match.Range range = match.capture("cue").orElse(match.whole());
                cues.add(new Cue(rule, range, match.capture("speaker")));
            }
        }
        cues.sort(Comparator.comparingInt(Cue::rank).thenComparingInt(c -> c.range().start()));
        return cues;
    }
}
