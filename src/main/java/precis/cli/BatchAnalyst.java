package precis.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Problem;

/** Briefs many articles side by side; what breaks on one of them stops no other. */
final class BatchAnalyst {

    private final Function<String, Function<Article, Briefing>> analysts;
    private final Console console;
    private final Map<String, Function<Article, Briefing>> loaded = new TreeMap<>();

    /** What the last run read, so that the next reads only what changed. */
    private Map<Article, Briefing> known = Map.of();

    /**
     * @param analysts what briefs the articles of a language
     */
    BatchAnalyst(Function<String, Function<Article, Briefing>> analysts, Console console) {
        this.analysts = analysts;
        this.console = console;
    }

    /**
     * The briefings in the order of their articles.
     *
     * @return those that could be made, and a problem for each other article, named by its seed
     */
    Checked<List<Briefing>> brief(List<Article> articles) {
        articles.forEach(a -> loaded.computeIfAbsent(a.language(), analysts));
        Progress progress = console.progress("reading", articles.size());
        List<Checked<List<Briefing>>> read =
                articles.parallelStream()
                        .map(
                                article -> {
                                    Checked<List<Briefing>> made = read(article);
                                    progress.step();
                                    return made;
                                })
                        .toList();
        Map<Article, Briefing> now = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<Briefing> briefings = new ArrayList<>();
        for (Checked<List<Briefing>> made : read) {
            briefings.addAll(made.value());
            problems.addAll(made.problems());
        }
        briefings.forEach(b -> now.put(b.article(), b));
        known = now;
        return new Checked<>(briefings, problems);
    }

    private Checked<List<Briefing>> read(Article article) {
        Briefing former = known.get(article);
        if (former != null) {
            return new Checked<>(List.of(former), List.of());
        }
        try {
            Briefing briefing = loaded.get(article.language()).apply(article);
            return new Checked<>(List.of(briefing), List.of());
        } catch (RuntimeException | StackOverflowError fault) {
            return new Checked<>(List.of(), List.of(told(article, fault)));
        }
    }

    private static Problem told(Article article, Throwable fault) {
        List<StackTraceElement> trace = List.of(fault.getStackTrace());
        String where =
                trace.stream()
                        .filter(e -> e.getClassName().startsWith("precis.analysis"))
                        .findFirst()
                        .or(() -> trace.stream().findFirst())
                        .map(e -> " at " + e)
                        .orElse("");
        return Problem.error(
                article.seed(),
                0,
                "cannot be briefed, by a fault of precis itself: " + fault + where,
                "report it with the article; the others are not touched by it");
    }
}
