package precis.edition.words;

import java.util.List;
import precis.model.Briefing;

/**
 * An article as the content words of its title and its sentences.
 *
 * @param briefing the article's briefing
 * @param title content words of the headline
 * @param lines its sentences, in order
 */
public record ArticleWords(Briefing briefing, List<Word> title, List<Line> lines) {

    public ArticleWords {
        title = List.copyOf(title);
        lines = List.copyOf(lines);
    }

    public String id() {
        return briefing.article().id();
    }
}
