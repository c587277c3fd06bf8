package precis.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Problem;
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
        List<Problem> problems = new ArrayList<>(read.problems());
        for (Gold g : gold) {
            Briefing briefing = briefings.get(g.id());
            Answer answer = briefing == null ? Answer.NONE : Answer.of(briefing);
            strange(g, answer).ifPresent(p -> problems.add(p.in(folder.toString())));
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
        return new Checked<>(figures, problems);
    }

    /** An annotation that goes with no article that was read, which lowers every figure. */
    private static Optional<Problem> strange(Gold gold, Answer answer) {
        String file = gold.id() + GoldReader.ENDING;
        Sentences sentences = new Sentences(gold.texts());
        if (answer == Answer.NONE) {
            return Optional.of(
                    Problem.warning(
                            file,
                            0,
                            "no article '" + gold.id() + "' was read: counts as nothing found",
                            "put it beside the others under that name, or remove the annotation"));
        }
        return answer.statements().stream().noneMatch(s -> sentences.find(s.text()).isPresent())
                ? Optional.of(
                        Problem.warning(
                                file,
                                0,
                                "none of its sentences stands in the article",
                                "look whether it is for another article, or another version"))
                : Optional.empty();
    }

    private static Set<String> ignored() {
        return Set.copyOf(Shipped.entries(IGNORED));
    }
}
