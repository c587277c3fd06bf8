package precis.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A correction that the editor publishes.
 *
 * @param date when it was made
 * @param text the editor's words
 */
public record Correction(LocalDate date, String text) {

    public Correction {
        Objects.requireNonNull(date, "date");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a correction needs words");
        }
    }
}
