package precis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What articles tell of one event, told once.
 *
 * @param id the id of its first article, by publication
 * @param briefings of its articles, at least one
 * @param summary sentences of the articles, in the order they are to be read
 * @param bonds why each article belongs to it; empty for an article that stands alone
 * @param continues where it was told before, and what is new
 */
public record Story(
        String id,
        List<Briefing> briefings,
        List<StoryLine> summary,
        List<Bond> bonds,
        Optional<Continuation> continues) {

    public Story {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(continues, "continues");
        briefings = List.copyOf(briefings);
        summary = List.copyOf(summary);
        bonds = List.copyOf(bonds);
        if (briefings.isEmpty()) {
            throw new IllegalArgumentException("a story needs an article: " + id);
        }
    }
}
