package precis.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import precis.ingest.likeness.Copies;
import precis.model.Article;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Problem;
import precis.model.Reprint;

/**
 * Folds seeds that print one text into the newest of them: the same agency copy in two outlets, or
 * two versions of one article, are one origin.
 */
public final class Reprints {

    /** The newest last; among those of one day the longest, then the first by path. */
    private static final Comparator<Article> BY_AGE =
            Comparator.comparing(Reprints::day)
                    .thenComparing(a -> a.text().length())
                    .thenComparing(Article::seed, Comparator.reverseOrder());

    private Reprints() {}

    /**
     * The articles less the copies, which those kept tell of.
     *
     * @param seeds the folder they were read from
     */
    public static Checked<List<Article>> fold(List<Article> articles, Path seeds) {
        String shown = String.valueOf(seeds.getFileName());
        List<Article> kept = new ArrayList<>(articles);
        List<Problem> problems = new ArrayList<>();
        TreeSet<Integer> folded = new TreeSet<>(Comparator.reverseOrder());
        for (List<Integer> group : Copies.among(articles.stream().map(Article::text).toList())) {
            int newest =
                    group.stream().max(Comparator.comparing(articles::get, BY_AGE)).orElseThrow();
            List<Article> others =
                    group.stream().filter(i -> i != newest).map(articles::get).toList();
            Article chosen = articles.get(newest);
            kept.set(newest, chosen.with(others.stream().map(Reprint::of).toList()));
            group.stream().filter(i -> i != newest).forEach(folded::add);
            others.forEach(o -> problems.add(note(shown, o, chosen)));
        }
        folded.forEach(i -> kept.remove((int) i));
        return new Checked<>(kept, problems);
    }

    private static Problem note(String shown, Article copy, Article chosen) {
        return Problem.note(
                shown + "/" + copy.seed(),
                0,
                "has the text of another seed, which alone is briefed",
                "see " + chosen.seed());
    }

    private static LocalDate day(Article article) {
        return Stream.of(article.metadata().modified(), article.metadata().published())
                .flatMap(d -> d.map(Detail::value).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
