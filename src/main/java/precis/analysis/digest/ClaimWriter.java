package precis.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import precis.language.LanguagePack;
import precis.model.Actor;
import precis.model.Claim;
import precis.model.Excerpt;
import precis.model.Span;
import precis.model.Statement;

/** Makes a claim of a chosen sentence: its words, what they name, and why it was chosen. */
final class ClaimWriter {

    private static final int REASONS = 3;

    private final LinearModel model;
    private final RuleFeatures rules;
    private final Clarifier clarifier;

    ClaimWriter(LanguagePack pack, LinearModel model) {
        this.model = model;
        this.rules = new RuleFeatures(pack);
        this.clarifier = new Clarifier(pack);
    }

    Claim write(Reading reading, int rank, int index, Map<String, Double> features) {
        Statement statement = reading.statements().get(index);
        Span span = statement.sentence().span();
        Excerpt excerpt =
                new Excerpt(
                        span.in(reading.document().text()), span, statement.sentence().number());
        List<String> reasons =
                new ArrayList<>(rules.matching(reading.document().sentences().get(index).tokens()));
        reasons.addAll(model.strongest(features, REASONS));
        return new Claim(
                "c" + rank,
                excerpt,
                statement,
                reading.facts().figures().stream().filter(f -> span.contains(f.span())).toList(),
                reading.facts().moments().stream().filter(m -> span.contains(m.span())).toList(),
                actors(reading, span),
                clarifier.clarify(reading, index).stream().toList(),
                reasons);
    }

    private static List<String> actors(Reading reading, Span span) {
        return reading.cast().actors().stream()
                .filter(a -> a.mentions().stream().anyMatch(span::contains))
                .map(Actor::name)
                .toList();
    }
}
