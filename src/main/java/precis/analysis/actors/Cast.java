package precis.analysis.actors;

import java.util.List;
import java.util.Optional;
import precis.model.Actor;
import precis.model.Span;

/**
 * The actors of an article, by falling salience, and the ways to find one.
 *
 * @param actors who acts
 */
public record Cast(List<Actor> actors) {

    public Cast {
        actors = List.copyOf(actors);
    }

    /** The actor one of whose mentions overlaps {@code span}; the first in text order. */
    public Optional<Actor> in(Span span) {
        return actors.stream()
                .filter(a -> a.mentions().stream().anyMatch(span::overlaps))
                .findFirst();
    }
}
