package precis.analysis.speech.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import precis.language.Match;
import precis.language.Rule;
import precis.language.RuleBook;
import precis.language.Token;
import precis.language.WordList;

/** Runs the attribution rules over the tokens of a sentence. */
public final class CueFinder {

    private final RuleBook rules;
    private final Map<Rule, CueRule> read;
    private final WordList likening;

    /**
     * @param likening conjunctions of a clause that may tell who says the rest: « comme l'a dit X »
     */
    public CueFinder(List<Rule> rules, WordList likening) {
        this.likening = likening;
        this.rules = new RuleBook(rules);
        this.read = rules.stream().collect(Collectors.toMap(Function.identity(), CueRule::of));
    }

    /**
     * All cues: what the main clause says before what is said in one that opens the sentence, then
     * the strongest first; of like ones those of a relative clause last, then from left to right.
     * Of one verb only the first.
     */
    List<Cue> find(List<Token> tokens) {
        List<Cue> cues = new ArrayList<>();
        rules.matches(tokens)
                .forEach((rule, matches) -> matches.forEach(m -> cues.add(cue(rule, m))));
        OpeningClause opening = new OpeningClause(tokens, likening);
        cues.sort(
                Comparator.comparing(
                                (Cue c) ->
                                        c.rule().way() == CueRule.Way.SUBJECT
                                                && opening.holds(c.range()))
                        .thenComparingInt(c -> c.rule().rank())
                        .thenComparing(c -> OpeningClause.isOfRelative(tokens, c.range().start()))
                        .thenComparingInt(c -> c.range().start()));
        return cues;
    }

    private Cue cue(Rule rule, Match match) {
        Match.Range range = match.capture("cue").orElse(match.whole());
        return new Cue(read.get(rule), range, match.capture("speaker"));
    }
}
