package precis.analysis.facts;

import java.util.List;
import precis.model.Figure;
import precis.model.Moment;

/**
 * The figures and dates of an article, in text order.
 *
 * @param figures amounts, percentages and counts
 * @param moments dates
 */
public record Facts(List<Figure> figures, List<Moment> moments) {

    public Facts {
        figures = List.copyOf(figures);
        moments = List.copyOf(moments);
    }
}
