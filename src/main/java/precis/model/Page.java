package precis.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A page ready for the site generator: an AsciiDoc body and the values its layout needs.
 *
 * @param path below the site's root without suffix, as in {@code briefings/some-id}
 * @param type JBake document type, which names the layout
 * @param title plain text
 * @param language BCP 47 tag
 * @param date the page's own date; empty where none is known
 * @param metadata a JSON object for the layout
 * @param body AsciiDoc, every word of an article escaped
 */
public record Page(
        String path,
        String type,
        String title,
        String language,
        Optional<LocalDate> date,
        String metadata,
        String body) {

    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(body, "body");
        if (!path.matches("[a-z0-9]+([-/][a-z0-9]+)*") || !type.matches("[a-z]+")) {
            throw new IllegalArgumentException("no page: " + path + " of type " + type);
        }
    }
}
