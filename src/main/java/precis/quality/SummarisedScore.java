package precis.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Sums up how briefings compare with articles that people summarised. */
final class SummarisedScore {

    private static final int LINES = 2;
    private static final Map<String, Set<String>> KINDS =
            Map.of(
                    "organization", Set.of("organisation", "country"),
                    "person", Set.of("person"),
                    "place", Set.of("place", "country"));

    private final Names names;
    private final Mean one = new Mean();
    private final Mean two = new Mean();
    private final Mean row = new Mean();
    private final Mean recall = new Mean();
    private final Mean first = new Mean();
    private final Mean kinds = new Mean();
    private final Mean published = new Mean();
    private final Tally attributed = new Tally();

    SummarisedScore(Names names) {
        this.names = names;
    }

    void add(SummarisedGold gold, Answer answer) {
        List<String> text =
                Words.of(String.join(" ", answer.summary().stream().limit(LINES).toList()));
        List<List<String>> references = gold.summaries().stream().map(Words::of).toList();
        one.add(mean(references, r -> Rouge.runs(text, r, 1)));
        two.add(mean(references, r -> Rouge.runs(text, r, 2)));
        row.add(mean(references, r -> Rouge.row(text, r)));
        actors(gold.actors(), answer.actors());
        attributed(gold, answer);
        published.add(answer.published().equals(gold.published()));
    }

    private static double mean(
            List<List<String>> references, ToDoubleFunction<List<String>> overlap) {
        return references.stream().mapToDouble(overlap).average().orElse(0);
    }

    private void actors(List<JudgedGold.Named> gold, List<JudgedGold.Named> listed) {
        List<JudgedGold.Named> salient = gold.stream().filter(a -> a.salience() >= 1).toList();
        if (!salient.isEmpty()) {
            recall.add(share(salient, listed));
            first.add(share(salient, listed.subList(0, Math.min(salient.size(), listed.size()))));
        }
        for (JudgedGold.Named wanted : gold) {
            listed.stream()
                    .filter(l -> names.anySame(wanted.names(), l.names()))
                    .findFirst()
                    .ifPresent(
                            l ->
                                    kinds.add(
                                            KINDS.getOrDefault(wanted.kind(), Set.of())
                                                    .contains(l.kind())));
        }
    }

    private double share(List<JudgedGold.Named> wanted, List<JudgedGold.Named> listed) {
        double known =
                wanted.stream()
                        .filter(
                                w ->
                                        listed.stream()
                                                .anyMatch(l -> names.anySame(w.names(), l.names())))
                        .count();
        return known / wanted.size();
    }

    private void attributed(SummarisedGold gold, Answer answer) {
        Sentences sentences = new Sentences(gold.sentences());
        Set<Integer> wanted = new TreeSet<>();
        gold.attributed().forEach(t -> sentences.find(t).ifPresent(wanted::add));
        Set<Integer> found = new TreeSet<>();
        answer.statements().stream()
                .filter(s -> s.speaker().isPresent())
                .forEach(s -> sentences.find(s.text()).ifPresent(found::add));
        Set<Integer> right = new TreeSet<>(wanted);
        right.retainAll(found);
        attributed.add(right.size(), found.size(), wanted.size());
    }

    void into(Figures figures) {
        figures.put("summary.rouge1", one.value());
        figures.put("summary.rouge2", two.value());
        figures.put("summary.rougeL", row.value());
        figures.put("actors.salient_recall", recall.value());
        figures.put("actors.r_precision", first.value());
        figures.put("actors.kind_accuracy", kinds.value());
        attributed.into(figures, "attributed");
        figures.put("published.accuracy", published.value());
    }
}
