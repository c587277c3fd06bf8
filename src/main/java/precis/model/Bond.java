package precis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Why an article belongs to its story.
 *
 * @param article id of the article
 * @param likeness mean likeness to the other articles of the story, from 0 to 1
 * @param words what it shares with them, the most telling first, as dictionary forms
 * @param names of actors and places that it shares with them
 * @param days that it and they speak of
 */
public record Bond(
        String article,
        double likeness,
        List<String> words,
        List<String> names,
        List<LocalDate> days) {

    public Bond {
        Objects.requireNonNull(article, "article");
        words = List.copyOf(words);
        names = List.copyOf(names);
        days = List.copyOf(days);
    }
}
