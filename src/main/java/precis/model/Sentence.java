package precis.model;

import java.util.Objects;

/**
 * A sentence of an article's body.
 *
 * @param number counted from 1 over the article
 * @param span its place in the article's text
 * @param text the words at that place, character for character
 * @param paragraph index of its block in {@link Article#paragraphs()}
 */
public record Sentence(int number, Span span, String text, int paragraph) {

    public Sentence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        if (number < 1 || paragraph < 0 || text.length() != span.length()) {
            throw new IllegalArgumentException("no sentence: " + number + " at " + span);
        }
    }
}
