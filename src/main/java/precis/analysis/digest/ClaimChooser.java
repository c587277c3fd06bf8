package precis.analysis.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Chooses the sentences that carry key claims, the most important first. */
final class ClaimChooser {

    private final Ranking.Claims settings;
    private final Weigher weigher;

    ClaimChooser(Ranking.Claims settings) {
        this.settings = settings;
        this.weigher = new Weigher(settings.model());
    }

    /** Indexes of sentences by falling probability. */
    List<Integer> choose(Sketch sketch, List<Row> features) {
        double[] probability = features.stream().mapToDouble(weigher::probability).toArray();
        List<Integer> ranked =
                IntStream.range(0, sketch.size())
                        .filter(i -> !SummaryChooser.isFragment(features.get(i)))
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -probability[i]))
                        .toList();
        List<Integer> chosen = new ArrayList<>();
        for (int i : ranked) {
            if (chosen.size() == settings.most()) {
                break;
            }
            if (chosen.stream().noneMatch(c -> isTold(sketch, c, i))) {
                chosen.add(i);
            }
        }
        return chosen.subList(0, count(chosen, probability));
    }

    private boolean isTold(Sketch sketch, int one, int other) {
        return sketch.likeness(one, other) > settings.likeness() || sketch.tells(one, other);
    }

    /**
     * How many of the ranked sentences are worth listing: where few stand out, those; where all are
     * about as likely, all. What is sure is listed in any case, what is doubtful in none.
     */
    int count(List<Integer> ranked, double[] probability) {
        double all = DoubleStream.of(probability).sum();
        double caught = 0;
        double most = 0;
        int count = 0;
        for (int n = 1; n <= ranked.size(); n++) {
            double next = probability[ranked.get(n - 1)];
            if (n > settings.least() && next < settings.doubtful()) {
                break;
            }
            caught += next;
            double worth =
                    settings.precision() * caught / n + (1 - settings.precision()) * caught / all;
            if (worth > most || n <= settings.least() || next >= settings.sure()) {
                most = worth;
                count = n;
            }
        }
        return count;
    }
}
