package precis.analysis.certainty;

import java.util.List;
import precis.model.Certainty;
import precis.model.Evidence;

/**
 * How sure a sentence is of what it states.
 *
 * @param certainty the verdict
 * @param cues the words that decided; empty when asserted
 */
public record Judgement(Certainty certainty, List<Evidence> cues) {

    public Judgement {
        cues = List.copyOf(cues);
    }
}
