package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import precis.language.Match;
import precis.language.Rule;
import precis.language.RuleBook;
import precis.language.Token;

/** Runs the attribution rules over the tokens of a sentence. */
public final class CueFinder {

    private final RuleBook rules;

    public CueFinder(List<Rule> rules) {
        this.rules = new RuleBook(rules);
    }

    /** All cues, the strongest first and then from left to right; of one verb only the first. */
    List<Cue> find(List<Token> tokens) {
        List<Cue> cues = new ArrayList<>();
        rules.matches(tokens)
                .forEach((rule, matches) -> matches.forEach(m -> cues.add(cue(rule, m))));
        cues.sort(Comparator.comparingInt(Cue::rank).thenComparingInt(c -> c.range().start()));
        return cues;
    }

    private static Cue cue(Rule rule, Match match) {
        Match.Range range = match.capture("cue").orElse(match.whole());
        return new Cue(rule, range, match.capture("speaker"));
    }
}
