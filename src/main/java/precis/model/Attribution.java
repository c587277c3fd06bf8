package precis.model;

import java.util.List;

/**
 * Who is credited with a statement, and on what words.
 *
 * @param speakers at least one, the more specific first
 * @param evidence the cues that decided, in text order; empty only where speech carries over from a
 *     neighbouring sentence
 */
public record Attribution(List<Speaker> speakers, List<Evidence> evidence) {

    public Attribution {
        speakers = List.copyOf(speakers);
        evidence = List.copyOf(evidence);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a speaker");
        }
    }

    /** The speaker to name where there is room for one. */
    public Speaker first() {
        return speakers.get(0);
    }
}
