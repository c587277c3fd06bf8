package precis.analysis.text;

import java.util.List;
import java.util.Map;
import precis.language.Token;
import precis.model.Article;
import precis.model.Span;

/**
 * An article with its tagged sentences and title.
 *
 * @param article the source
 * @param sentences of the body, numbered from 1; headings are none
 * @param title the title's tokens, their spans in {@link Article#title()}
 * @param names where quotation marks only set off a name in the body, marks included
 * @param turns what stands before blocks of an interview to say who speaks, by number of the block
 */
public record Document(
        Article article,
        List<TaggedSentence> sentences,
        List<Token> title,
        List<Span> names,
        Map<Integer, Turn> turns) {

    public Document {
        sentences = List.copyOf(sentences);
        title = List.copyOf(title);
        names = List.copyOf(names);
        turns = Map.copyOf(turns);
    }

    Document(Article article, List<TaggedSentence> sentences, List<Token> title) {
        this(article, sentences, title, List.of(), Map.of());
    }

    public String text() {
        return article.text();
    }
}
