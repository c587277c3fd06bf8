package precis.analysis.actors;

import java.util.Map;

/** Says whether an entity acts in the story, and how much the story is about it. */
final class Ranker {

    private final Vocabulary words;
    private final ActorSettings settings;

    Ranker(Vocabulary words) {
        this.words = words;
        this.settings = words.settings();
    }

    Map<String, Double> features(Entity entity, Scene scene) {
        return Observations.of(entity, scene, words);
    }

    /** Whether an entity of which this is observed acts enough to be listed. */
    boolean acts(Map<String, Double> features) {
        return logistic(features, settings.acts()) >= settings.threshold();
    }

    /** How much the story is about an entity of which this is observed, from 0 to 1. */
    double salience(Map<String, Double> features) {
        return logistic(features, settings.salience());
    }

    static double logistic(Map<String, Double> features, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            score += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-score));
    }
}
