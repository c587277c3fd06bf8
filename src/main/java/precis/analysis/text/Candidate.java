package precis.analysis.text;

import java.util.List;
import precis.language.Token;
import precis.model.Span;

/**
 * What may be a sentence, as long as it has no number.
 *
 * @param paragraph index of its block in the article
 * @param span its place in the article's text
 * @param tokens in text order
 */
record Candidate(int paragraph, Span span, List<Token> tokens) {

    Candidate {
        tokens = List.copyOf(tokens);
    }
}
