package precis.analysis.actors;

import java.util.Map;
import java.util.Set;

/**
 * What {@code actors.yml} of a language says.
 *
 * @param name dictionary feature of a name
 * @param firstName dictionary features of a first name
 * @param masculine dictionary feature
 * @param feminine dictionary feature
 * @param locative prepositions of place
 * @param agent prepositions before who acts
 * @param source first words of "according to"
 * @param of prepositions that join a complement to a noun
 * @param weights of what makes an actor salient, by name
 */
record ActorSettings(
        String name,
        Set<String> firstName,
        String masculine,
        String feminine,
        Set<String> locative,
        Set<String> agent,
        Set<String> source,
        Set<String> of,
        Map<String, Double> weights) {

    ActorSettings {
        firstName = Set.copyOf(firstName);
        weights = Map.copyOf(weights);
    }

    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
