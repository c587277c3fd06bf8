package precis.analysis.actors.salience;

import java.util.Map;
import precis.analysis.actors.entities.Entity;
import precis.analysis.actors.words.ActorSettings;
import precis.analysis.actors.words.Vocabulary;

/** Says whether an entity acts in the story, and how much the story is about it. */
public final class Ranker {

    private final Vocabulary words;
    private final ActorSettings settings;

    public Ranker(Vocabulary words) {
        this.words = words;
        this.settings = words.settings();
    }

    public Map<String, Double> features(Entity entity, Scene scene) {
        return Observations.of(entity, scene, words);
    }

    /** Whether an entity of which this is observed acts enough to be listed. */
    public boolean acts(Map<String, Double> features) {
        return logistic(features, settings.acts()) >= settings.threshold();
    }

    /** How much the story is about an entity of which this is observed, from 0 to 1. */
    public double salience(Map<String, Double> features) {
        return logistic(features, settings.salience());
    }

    public static double logistic(Map<String, Double> features, Map<String, Double> weights) {
        return 1 / (1 + Math.exp(-score(features, weights)));
    }

    /** What the weights make of all that is observed, above zero for more likely than not. */
    public static double score(Map<String, Double> features, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            score += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return score;
    }
}
