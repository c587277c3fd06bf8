package precis.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import precis.edition.hand.EditorsHand;
import precis.ingest.OverridesReader;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Outlet;
import precis.model.Overrides;
import precis.model.Problem;

/** What the site's owner keeps beside the seeds, applied to articles and briefings. */
final class Desk {

    private final List<Outlet> outlets;
    private Map<String, Overrides> overrides;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param seeds the seeds folder of a project
     */
    Desk(Path seeds) {
        Path folder = seeds.toAbsolutePath().normalize();
        OverridesReader reader = new OverridesReader(folder.getParent(), folder);
        Checked<Map<String, Overrides>> read = reader.read();
        Checked<List<Outlet>> known = reader.outlets();
        overrides = read.value();
        outlets = known.value();
        problems.addAll(read.problems());
        problems.addAll(known.problems());
    }

    /**
     * The articles with the status the editor gave them. Overrides of none are an error, unless the
     * seed is there and only has to be mended.
     */
    List<Article> judge(Checked<List<Article>> read) {
        List<Article> articles = read.value();
        OverriddenArticles overridden = OverriddenArticles.of(articles);
        overrides = overridden.rename(overrides);
        Set<String> orphans = new TreeSet<>(overrides.keySet());
        articles.forEach(a -> orphans.remove(a.id()));
        read.problems().forEach(p -> orphans.remove(OverridesReader.article(p.file())));
        for (String orphan : orphans) {
            problems.add(overridden.orphan(overrides.get(orphan), orphan));
        }
        return articles.stream().map(this::judge).toList();
    }

    private Article judge(Article article) {
        Overrides own = overrides.get(article.id());
        return own == null ? article : own.status().map(article::with).orElse(article);
    }

    List<Briefing> apply(List<Briefing> briefings) {
        EditorsHand hand = new EditorsHand(overrides, outlets);
        List<Briefing> applied = new ArrayList<>();
        for (Briefing briefing : briefings) {
            Checked<Briefing> changed = hand.apply(briefing);
            applied.add(changed.value());
            problems.addAll(changed.problems());
        }
        return applied;
    }

    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    boolean isSound() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /** The files for whose errors no site is built: what an editor wrote is never lost unseen. */
    List<String> obstacles() {
        return problems().stream().filter(Problem::isError).map(Problem::file).distinct().toList();
    }
}
