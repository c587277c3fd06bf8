package precis.analysis.speech;

import java.util.List;
import precis.model.Attribution;
import precis.model.Evidence;

/**
 * Whom a sentence is credited to, before it becomes an attribution.
 *
 * @param voices at least one, the more specific first
 * @param evidence the words that decided; none where it carries over
 */
record Credit(List<Voice> voices, List<Evidence> evidence) {

    Credit {
        voices = List.copyOf(voices);
        evidence = List.copyOf(evidence);
    }

    Voice first() {
        return voices.get(0);
    }

    /** The same speaker for a neighbouring sentence. */
    Credit carried() {
        return new Credit(List.of(first()), List.of());
    }

    Attribution attribution() {
        return new Attribution(voices.stream().map(Voice::speaker).distinct().toList(), evidence);
    }
}
