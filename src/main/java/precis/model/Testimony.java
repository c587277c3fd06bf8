package precis.model;

import java.util.Objects;

/**
 * A claim as one article makes it, and whose information it is.
 *
 * @param briefing id of the article
 * @param claim id of the claim in its briefing, or the mark of another sentence of it
 * @param origin who stands behind it: the speaker credited, else the agency, else the outlet; the
 *     same origin twice is one
 */
public record Testimony(String briefing, String claim, String origin) {

    public Testimony {
        Objects.requireNonNull(briefing, "briefing");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(origin, "origin");
    }
}
