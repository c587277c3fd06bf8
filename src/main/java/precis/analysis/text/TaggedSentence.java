package precis.analysis.text;

import java.util.List;
import precis.language.Token;
import precis.model.Sentence;

/**
 * A sentence with its tokens.
 *
 * @param sentence number, place and words
 * @param tokens in text order, their spans in the article's text
 */
public record TaggedSentence(Sentence sentence, List<Token> tokens) {

    public TaggedSentence {
        tokens = List.copyOf(tokens);
    }

    public int number() {
        return sentence.number();
    }
}
