package precis.analysis.digest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Rule;
import precis.language.RuleBook;
import precis.language.Token;

/** What the language's claim rules recognise in a sentence. */
final class RuleFeatures implements FeatureGroup {

    private final List<Rule> rules;
    private final RuleBook book;

    /** Features that one rule only tells. */
    private final Set<String> alone;

    RuleFeatures(LanguagePack pack) {
        this.rules = pack.rules("claims");
        this.book = new RuleBook(rules);
        List<String> names = rules.stream().map(RuleFeatures::feature).distinct().toList();
        this.alone =
                names.stream()
                        .filter(n -> rules.stream().filter(r -> n.equals(feature(r))).count() == 1)
                        .collect(Collectors.toSet());
    }

    @Override
    public void describe(Sketch sketch, int index, Row into) {
        List<Token> tokens = sketch.sentence(index).tokens();
        book.first(tokens)
                .forEach(
                        (rule, match) -> {
                            if (!(points(rule) && known(sketch, tokens, match))) {
                                into.put(feature(rule), 1.0);
                            }
                        });
    }

    private static boolean points(Rule rule) {
        return "pointing".equals(rule.set().get("of"));
    }

    /** Whether headline or opening name the thing that the matched words point to. */
    private static boolean known(Sketch sketch, List<Token> tokens, Match match) {
        Terms thing = Terms.of(tokens.subList(match.start(), match.end()));
        return thing.coveredBy(sketch.title()) + thing.coveredBy(sketch.terms().get(0)) > 0;
    }

    /** Whether a rule recognises a kind of news, not a way of wording it. */
    static boolean tellsKind(Rule rule) {
        return !rule.set().containsKey("of");
    }

    static String feature(Rule rule) {
        return rule.set().get("feature");
    }

    /**
     * Ids of the rules that match a sentence, in the file's order.
     *
     * @param described what {@link #describe} told of the sentence, which spares matching again
     */
    List<String> matching(List<Token> tokens, Row described) {
        return rules.stream()
                .filter(r -> tellsKind(r) && described.get(feature(r)) > 0)
                .filter(r -> alone.contains(feature(r)) || !r.pattern().all(tokens).isEmpty())
                .map(Rule::id)
                .toList();
    }

    /** Ids of the rules that match, in the file's order. */
    List<String> matching(List<Token> tokens) {
        Set<Rule> found = book.first(tokens).keySet();
        return rules.stream().filter(r -> tellsKind(r) && found.contains(r)).map(Rule::id).toList();
    }
}
