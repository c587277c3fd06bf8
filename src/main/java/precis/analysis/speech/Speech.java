package precis.analysis.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.model.Attribution;
import precis.model.Source;
import precis.model.Span;

/**
 * Who is credited with what.
 *
 * @param attributions one entry a sentence, in order; empty where the article speaks itself
 * @param quoted one entry a sentence: whether a quotation carries it or most of it
 * @param quotations where direct quotation that states something stands, in order
 * @param sources everyone credited, in order of first credit
 * @param roles where it stands who people are whom nothing beside their names describes, by name
 */
public record Speech(
        List<Optional<Attribution>> attributions,
        List<Boolean> quoted,
        List<Span> quotations,
        List<Source> sources,
        Map<String, Span> roles) {

    public Speech {
        attributions = List.copyOf(attributions);
        quoted = List.copyOf(quoted);
        quotations = List.copyOf(quotations);
        sources = List.copyOf(sources);
        roles = Map.copyOf(roles);
    }
}
