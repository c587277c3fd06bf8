package precis.analysis.speech;

import java.util.List;
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
 */
public record Speech(
        List<Optional<Attribution>> attributions,
        List<Boolean> quoted,
        List<Span> quotations,
        List<Source> sources) {

    public Speech {
        attributions = List.copyOf(attributions);
        quoted = List.copyOf(quoted);
        quotations = List.copyOf(quotations);
        sources = List.copyOf(sources);
    }
}
