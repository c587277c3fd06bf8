package precis.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import precis.language.LanguagePack;
import precis.language.Rule;
import precis.language.Token;

/** What the language's claim rules recognise in a sentence. */
final class RuleFeatures implements FeatureGroup {

    private final List<Rule> rules;

    RuleFeatures(LanguagePack pack) {
        this.rules = pack.rules("claims");
    }

    @Override
    public void describe(Sketch sketch, int index, Map<String, Double> into) {
        rules.forEach(r -> into.putIfAbsent(feature(r), 0.0));
        List<Token> tokens = sketch.sentence(index).tokens();
        rules.stream()
                .filter(r -> r.pattern().find(tokens, 0).isPresent())
                .forEach(r -> into.put(feature(r), 1.0));
    }

    static String feature(Rule rule) {
        return rule.set().get("feature");
    }

    /** Ids of the rules that match, in the file's order. */
    List<String> matching(List<Token> tokens) {
        List<String> ids = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.pattern().find(tokens, 0).isPresent()) {
                ids.add(rule.id());
            }
        }
        return ids;
    }
}
