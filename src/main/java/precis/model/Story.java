package precis.model;

import java.time.LocalDate;
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
 * @param lead id of the article whose headline names the story
 * @param points what it says, each told once, the best corroborated first
 * @param divergences what its articles tell differently
 * @param standing why it stands where it does
 */
public record Story(
        String id,
        List<Briefing> briefings,
        List<StoryLine> summary,
        List<Bond> bonds,
        Optional<Continuation> continues,
        String lead,
        List<Point> points,
        List<Divergence> divergences,
        Standing standing) {

    public Story {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(continues, "continues");
        briefings = List.copyOf(briefings);
        summary = List.copyOf(summary);
        bonds = List.copyOf(bonds);
        points = List.copyOf(points);
        divergences = List.copyOf(divergences);
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(standing, "standing");
        if (briefings.isEmpty()) {
            throw new IllegalArgumentException("a story needs an article: " + id);
        }
    }

    /** A story grouped and summed up, its claims not compared. */
    public Story(
            String id,
            List<Briefing> briefings,
            List<StoryLine> summary,
            List<Bond> bonds,
            Optional<Continuation> continues) {
        this(
                id,
                briefings,
                summary,
                bonds,
                continues,
                briefings.isEmpty() ? id : briefings.get(0).article().id(),
                List.of(),
                List.of(),
                Standing.NONE);
    }

    /** The briefing of that article, which must be one of the story's. */
    public Briefing briefing(String article) {
        return briefings.stream()
                .filter(b -> b.article().id().equals(article))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the story: " + article));
    }

    /** The day on which the article of a testimony appeared. */
    public Optional<LocalDate> day(Testimony testimony) {
        return briefing(testimony.briefing()).article().metadata().published().map(Detail::value);
    }

    /** The claim or sentence that a testimony names. */
    public Claim claim(Testimony testimony) {
        return briefing(testimony.briefing())
                .claim(testimony.claim())
                .orElseThrow(() -> new IllegalArgumentException("no claim: " + testimony));
    }
}
