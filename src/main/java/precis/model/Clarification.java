package precis.model;

import java.util.Objects;

/**
 * An editorial note that a page sets in brackets: whom a pronoun means.
 *
 * @param span the pronoun in the article's text
 * @param name the actor's name as the article has it elsewhere
 */
public record Clarification(Span span, String name) {

    public Clarification {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
    }
}
