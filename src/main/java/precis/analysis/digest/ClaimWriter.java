package precis.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import precis.analysis.digest.ClauseCutter.Clause;
import precis.language.LanguagePack;
import precis.model.Actor;
import precis.model.Claim;
import precis.model.Excerpt;
import precis.model.Span;
import precis.model.Statement;

/** Makes a claim of a chosen sentence: its words, what they name, and why it was chosen. */
final class ClaimWriter {

    private static final int REASONS = 3;

    private final Weigher weigher;
    private final RuleFeatures rules;
    private final ClauseCutter cutter;
    private final Clarifier clarifier;

    ClaimWriter(LanguagePack pack, Weigher weigher, RuleFeatures rules, ClauseCutter cutter) {
        this.weigher = weigher;
        this.rules = rules;
        this.cutter = cutter;
        this.clarifier = new Clarifier(pack);
    }

    Claim write(Reading reading, int rank, int index, Row features) {
        Statement statement = reading.statements().get(index);
        Clause clause = cutter.clause(reading, index);
        Excerpt excerpt = clause.excerpt(reading, index);
        Span span = excerpt.span();
        List<String> reasons =
                new ArrayList<>(
                        rules.matching(
                                reading.document().sentences().get(index).tokens(), features));
        reasons.addAll(weigher.strongest(features, REASONS));
        reasons.addAll(clause.cuts());
        return new Claim(
                "c" + rank,
                excerpt,
                statement,
                reading.facts().figures().stream().filter(f -> span.contains(f.span())).toList(),
                reading.facts().moments().stream().filter(m -> span.contains(m.span())).toList(),
                actors(reading, span),
                clarifier.clarify(reading, index, clause.tokens()).stream().toList(),
                reasons);
    }

    private static List<String> actors(Reading reading, Span span) {
        return reading.cast().actors().stream()
                .filter(a -> a.mentions().stream().anyMatch(span::contains))
                .map(Actor::name)
                .toList();
    }
}
