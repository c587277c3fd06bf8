package precis.analysis.text;

import java.util.List;
import precis.model.Article;

/**
 * An article with its tagged sentences and title.
 *
 * @param article the source
 * @param sentences of the body, numbered from 1; headings are none
 * @param title the title's tokens, their spans in {@link Article#title()}
 */
public record Document(
        Article article, List<TaggedSentence> sentences, List<precis.language.Token> title) {

    public Document {
        sentences = List.copyOf(sentences);
        title = List.copyOf(title);
    }

    public String text() {
        return article.text();
    }
}
