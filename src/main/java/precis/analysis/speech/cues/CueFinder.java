package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import precis.analysis.speech.phrases.Clauses;
import precis.language.Match;
import precis.language.Rule;
import precis.language.RuleBook;
import precis.language.Token;

/** Runs the attribution rules over the tokens of a sentence. */
public final class CueFinder {

    private final RuleBook rules;
    private final Map<Rule, CueRule> read;

    public CueFinder(List<Rule> rules) {
        this.rules = new RuleBook(rules);
        this.read = rules.stream().collect(Collectors.toMap(Function.identity(), CueRule::of));
    }

    /**
     * All cues, the strongest first; of like ones those of a relative clause last, then from left
     * to right. Of one verb only the first.
     */
    List<Cue> find(List<Token> tokens) {
        List<Cue> cues = new ArrayList<>();
        rules.matches(tokens)
                .forEach((rule, matches) -> matches.forEach(m -> cues.add(cue(rule, m))));
        cues.sort(
                Comparator.comparingInt((Cue c) -> c.rule().rank())
                        .thenComparing(c -> isOfRelative(tokens, c.range().start()))
                        .thenComparingInt(c -> c.range().start()));
        return cues;
    }

    /** « X, qui a invité les élus, reste prudente »: whether its subject is « qui ». */
    private static boolean isOfRelative(List<Token> tokens, int verb) {
        int at = verb - 1;
        while (at > 0 && Clauses.isClitic(tokens.get(at))) {
            at--;
        }
        return at > 0 && Clauses.isRelative(tokens.get(at));
    }

    private Cue cue(Rule rule, Match match) {
        Match.Range range = match.capture("cue").orElse(match.whole());
        return new Cue(read.get(rule), range, match.capture("speaker"));
    }
}
