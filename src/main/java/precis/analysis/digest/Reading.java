package precis.analysis.digest;

import java.util.List;
import precis.analysis.actors.Cast;
import precis.analysis.facts.Facts;
import precis.analysis.text.Document;
import precis.language.Token;
import precis.model.ActorKind;
import precis.model.Statement;

/**
 * All that earlier steps found in an article.
 *
 * @param document sentences and tokens
 * @param cast the actors
 * @param facts figures and dates
 * @param statements every sentence with speaker and certainty, in order
 */
public record Reading(Document document, Cast cast, Facts facts, List<Statement> statements) {

    public Reading {
        statements = List.copyOf(statements);
    }

    /** Whether words of the article, next to each other, name a person. */
    boolean namesSomeone(List<Token> words) {
        return !words.isEmpty()
                && cast.all(words.get(0).span().cover(words.get(words.size() - 1).span())).stream()
                        .anyMatch(m -> m.actor().kind() == ActorKind.PERSON);
    }
}
