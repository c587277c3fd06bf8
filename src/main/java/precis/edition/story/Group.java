package precis.edition.story;

import java.util.List;
import precis.edition.words.ArticleWords;
import precis.model.Bond;

/**
 * The articles about one event.
 *
 * @param articles by id
 * @param bonds why each belongs here; empty for an article alone
 */
public record Group(List<ArticleWords> articles, List<Bond> bonds) {

    public Group {
        articles = List.copyOf(articles);
        bonds = List.copyOf(bonds);
    }
}
