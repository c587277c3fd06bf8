package precis.compose.feed;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An edition as a feed knows it.
 *
 * @param path of its page
 * @param title plain text
 * @param language BCP 47 tag
 * @param date of the edition
 * @param html all it says, without styles
 */
public record Issue(
        String path, String title, String language, Optional<LocalDate> date, String html) {

    public Issue {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(html, "html");
    }
}
