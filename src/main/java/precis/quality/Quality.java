package precis.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import precis.model.Briefing;
import precis.model.Checked;
import precis.shipped.Shipped;

/** Measures briefings against articles that people annotated. */
public final class Quality {

    private static final String IGNORED = "/quality/name-words.txt";

    private final Names names = new Names(ignored());

    /**
     * The figures of the annotated articles of a folder.
     *
     * @param folder holds {@code <id>.gold.json}
     * @param briefings by the id of their article
     * @param wanted the ids to measure; all when empty
     */
    public Checked<Figures> measure(
            Path folder, Map<String, Briefing> briefings, Set<String> wanted) throws IOException {
        Checked<List<Gold>> read = new GoldReader().read(folder);
        List<Gold> gold =
                read.value().stream()
                        .filter(g -> wanted.isEmpty() || wanted.contains(g.id()))
                        .toList();
        long missing = gold.stream().filter(g -> !briefings.containsKey(g.id())).count();
        Figures figures = new Figures(gold.size(), (int) missing, new LinkedHashMap<>());
        JudgedScore judged = new JudgedScore(names);
        SummarisedScore summarised = new SummarisedScore(names);
        for (Gold g : gold) {
            Briefing briefing = briefings.get(g.id());
            Answer answer = briefing == null ? Answer.NONE : Answer.of(briefing);
            if (g instanceof JudgedGold j) {
                judged.add(j, answer);
            } else if (g instanceof SummarisedGold s) {
                summarised.add(s, answer);
            }
        }
        if (gold.stream().anyMatch(JudgedGold.class::isInstance)) {
            judged.into(figures);
        }
        if (gold.stream().anyMatch(SummarisedGold.class::isInstance)) {
            summarised.into(figures);
        }
        return new Checked<>(figures, read.problems());
    }

    private static Set<String> ignored() {
        return Set.copyOf(Shipped.entries(IGNORED));
    }
}
