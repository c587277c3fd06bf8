package precis.edition;

import java.util.List;
import java.util.stream.Stream;
import precis.edition.Memory.Telling;
import precis.edition.story.Group;
import precis.edition.words.ArticleWords;
import precis.edition.words.Line;
import precis.edition.words.Rarity;
import precis.model.Point;
import precis.model.Testimony;

/** What the articles of a story tell that those of its last telling did not. */
final class Update {

    private final Telling before;
    private final List<ArticleWords> articles;
    private final Rarity rarity;

    Update(Telling before, Group group) {
        List<ArticleWords> earlier = before.group().articles();
        this.before = before;
        this.rarity =
                Rarity.among(Stream.concat(earlier.stream(), group.articles().stream()).toList());
        Novelty novelty = new Novelty(earlier, rarity);
        this.articles = group.articles().stream().map(novelty::of).toList();
    }

    Telling before() {
        return before;
    }

    /** The articles without what was said before. */
    List<ArticleWords> articles() {
        return articles;
    }

    Rarity rarity() {
        return rarity;
    }

    /** Without the points that were told before. */
    List<Point> of(List<Point> points) {
        return points.stream().filter(p -> p.testimonies().stream().allMatch(this::isNew)).toList();
    }

    private boolean isNew(Testimony testimony) {
        return articles.stream()
                .filter(a -> a.id().equals(testimony.briefing()))
                .anyMatch(a -> a.lines().stream().anyMatch(l -> carries(a, l, testimony)));
    }

    private static boolean carries(ArticleWords article, Line line, Testimony testimony) {
        return article.briefing().claim(testimony.claim()).stream()
                .anyMatch(c -> c.excerpt().sentence() == line.statement().sentence().number());
    }
}
