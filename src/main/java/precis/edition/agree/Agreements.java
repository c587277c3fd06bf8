package precis.edition.agree;

import java.util.List;
import precis.model.Divergence;
import precis.model.Point;

/**
 * What the claims of a story come to.
 *
 * @param points each said once, the best corroborated first
 * @param divergences what is told differently
 */
public record Agreements(List<Point> points, List<Divergence> divergences) {

    public Agreements {
        points = List.copyOf(points);
        divergences = List.copyOf(divergences);
    }
}
