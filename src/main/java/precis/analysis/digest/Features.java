package precis.analysis.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.language.LanguagePack;

/** All features of the sentences of an article, by name. */
final class Features {

    private final List<FeatureGroup> groups;
    private final FirstFeatures first;

    Features(LanguagePack pack) {
        groups =
                List.of(
                        new PlaceFeatures(),
                        new TopicFeatures(),
                        new FlowFeatures(),
                        new SpeechFeatures(),
                        new WordingFeatures(pack),
                        new TenseFeatures(),
                        new RuleFeatures(pack));
        this.first = new FirstFeatures(pack);
    }

    /** One map a sentence, in order. */
    List<Map<String, Double>> of(Sketch sketch) {
        List<Map<String, Double>> rows = new ArrayList<>();
        for (int i = 0; i < sketch.size(); i++) {
            Map<String, Double> row = new HashMap<>();
            for (FeatureGroup group : groups) {
                group.describe(sketch, i, row);
            }
            rows.add(row);
        }
        first.describe(rows);
        return rows;
    }
}
