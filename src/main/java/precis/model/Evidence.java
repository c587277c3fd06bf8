package precis.model;

import java.util.Objects;

/**
 * The words that decided something, and the rule that read them.
 *
 * @param rule id of the rule in the language pack
 * @param span the deciding words in the article's text
 * @param text those words, character for character
 */
public record Evidence(String rule, Span span, String text) {

    public Evidence {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("words and span differ: " + text + " " + span);
        }
    }
}
