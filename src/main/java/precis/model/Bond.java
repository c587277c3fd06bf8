package precis.model;

import java.util.List;
import java.util.Objects;

/**
 * Why an article belongs to its story.
 *
 * @param article id of the article
 * @param likeness mean likeness to the other articles of the story, from 0 to 1
 * @param words what it shares with them, the most telling first, as dictionary forms
 */
public record Bond(String article, double likeness, List<String> words) {

    public Bond {
        Objects.requireNonNull(article, "article");
        words = List.copyOf(words);
    }
}
