package precis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence as the analysis read it: who is credited, how sure, on what words.
 *
 * @param sentence the sentence
 * @param attribution empty when the article says it in its own voice
 * @param certainty of what is stated, not of the act of speaking
 * @param cues the words that decided the certainty; empty when asserted
 * @param quoted whether a direct quotation carries the sentence or most of it
 */
public record Statement(
        Sentence sentence,
        Optional<Attribution> attribution,
        Certainty certainty,
        List<Evidence> cues,
        boolean quoted) {

    public Statement {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(certainty, "certainty");
        cues = List.copyOf(cues);
    }
}
