package precis.model;

import java.util.Objects;

/**
 * A sentence of a story's summary and the article it is from.
 *
 * @param article id of the article
 * @param excerpt the sentence
 */
public record StoryLine(String article, Excerpt excerpt) {

    public StoryLine {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(excerpt, "excerpt");
    }
}
