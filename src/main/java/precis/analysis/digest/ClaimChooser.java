package precis.analysis.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Chooses the sentences that carry key claims, the most important first. */
final class ClaimChooser {

    private final Ranking.Claims settings;

    ClaimChooser(Ranking.Claims settings) {
        this.settings = settings;
    }

    /** Indexes of sentences by falling probability. */
    List<Integer> choose(Sketch sketch, List<Map<String, Double>> features) {
        double[] probability =
                features.stream().mapToDouble(settings.model()::probability).toArray();
        List<Integer> ranked =
                IntStream.range(0, sketch.size())
                        .filter(i -> !SummaryChooser.isFragment(features.get(i)))
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -probability[i]))
                        .toList();
        List<Integer> chosen = new ArrayList<>();
        for (int i : ranked) {
            boolean wanted =
                    probability[i] >= settings.threshold() || chosen.size() < settings.least();
            if (!wanted || chosen.size() == settings.most()) {
                break;
            }
            if (chosen.stream().noneMatch(c -> sketch.likeness(c, i) > settings.likeness())) {
                chosen.add(i);
            }
        }
        return chosen;
    }
}
