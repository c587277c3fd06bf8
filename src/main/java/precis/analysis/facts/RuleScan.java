package precis.analysis.facts;

import java.util.List;
import java.util.Optional;
import precis.language.Match;
import precis.language.Rule;
import precis.language.RuleBook;
import precis.language.Token;

/** Matches of several rules from left to right; at each token the first rule that fits wins. */
final class RuleScan {

    /**
     * A rule and where it matched.
     *
     * @param rule which
     * @param match where
     */
    record Hit(Rule rule, Match match) {

        /** The words of a capture. */
        Optional<String> words(String capture, List<Token> tokens, String text) {
            return match.capture(capture).map(r -> r.span(tokens).in(text));
        }
    }

    private final RuleBook rules;

    RuleScan(List<Rule> rules) {
        this.rules = new RuleBook(rules);
    }

    List<Hit> scan(List<Token> tokens) {
        return rules.scan(tokens, Hit::new);
    }
}
