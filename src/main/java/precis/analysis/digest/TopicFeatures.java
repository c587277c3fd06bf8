package precis.analysis.digest;

import java.util.Map;
import precis.model.Actor;

/** How much of the story a sentence carries: headline, centre, actors, figures, dates. */
final class TopicFeatures implements FeatureGroup {

    @Override
    public void describe(Sketch sketch, int index, Map<String, Double> into) {
        Terms terms = sketch.terms().get(index);
        into.put("title", sketch.title().coveredBy(terms));
        into.put("title-likeness", terms.cosine(sketch.title(), Map.of()));
        into.put("centrality", terms.cosine(sketch.whole(), Map.of()));
        into.put("lead-likeness", index == 0 ? 0 : sketch.likeness(0, index));
        into.put("novelty", 1 - mostLikeBefore(sketch, index));
        actors(sketch, index, into);
        int number = index + 1;
        long figures =
                sketch.reading().facts().figures().stream()
                        .filter(f -> f.sentence() == number)
                        .count();
        into.put("figure", figures > 0 ? 1.0 : 0);
        into.put("figures", Math.min(figures, 4) / 4.0);
        boolean dated =
                sketch.reading().facts().moments().stream().anyMatch(m -> m.sentence() == number);
        into.put("date", dated ? 1.0 : 0);
    }

    private static double mostLikeBefore(Sketch sketch, int index) {
        double most = 0;
        for (int i = Math.max(0, index - 40); i < index; i++) {
            most = Math.max(most, sketch.likeness(i, index));
        }
        return most;
    }

    private static void actors(Sketch sketch, int index, Map<String, Double> into) {
        double sum = 0;
        double most = 0;
        for (Actor actor : sketch.reading().cast().actors()) {
            if (actor.sentences().contains(index + 1)) {
                sum += actor.salience();
                most = Math.max(most, actor.salience());
            }
        }
        into.put("actors", Math.min(sum, 3) / 3);
        into.put("main-actor", most);
    }
}
