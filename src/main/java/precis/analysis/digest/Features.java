package precis.analysis.digest;

import java.util.ArrayList;
import java.util.List;
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

    /** One row a sentence, in order. */
    List<Row> of(Sketch sketch) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sketch.size(); i++) {
            Row row = new Row();
            for (FeatureGroup group : groups) {
                group.describe(sketch, i, row);
            }
            rows.add(row);
        }
        first.describe(rows);
        return rows;
    }
}
