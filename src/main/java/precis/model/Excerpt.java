package precis.model;

import java.util.Objects;

/**
 * Words lifted from an article: a summary sentence or the like.
 *
 * @param text the words, character for character
 * @param span where they stand in the article's text
 * @param sentence number of the sentence they belong to
 */
public record Excerpt(String text, Span span, int sentence) {

    public Excerpt {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("words and span differ: " + text + " " + span);
        }
    }
}
