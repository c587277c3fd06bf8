package precis.language;

import java.util.Set;

/**
 * One way the dictionary reads a form.
 *
 * @param lemma lower case unless a name
 * @param features names that the pack's {@code morphology.yml} gives to mood, tense, person…; also
 *     the word class
 */
public record Morph(String lemma, Set<String> features) {

    public Morph {
        features = Set.copyOf(features);
    }
}
