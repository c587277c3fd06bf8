package precis.analysis.digest;

import java.util.List;
import precis.analysis.actors.Cast;
import precis.analysis.facts.Facts;
import precis.analysis.text.Document;
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
}
