package precis.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * The one options record: what {@code jbake.properties} and the command line say about the site.
 *
 * @param title the site's name
 * @param description what the site is, in a line
 * @param language BCP 47 tag of the pages that belong to no article
 * @param baseUrl where the site will stand, ending in a slash; its path may be a sub-path
 * @param zone time zone of the site's dates
 * @param sourceText how much of an article a page prints
 * @param edition how often there is an edition
 * @param contact address for letters and {@code List-Unsubscribe}; may be empty
 * @param unsubscribe https address that answers the one-click request of RFC 8058
 */
public record Settings(
        String title,
        String description,
        String language,
        URI baseUrl,
        ZoneId zone,
        SourceText sourceText,
        Cadence edition,
        String contact,
        Optional<URI> unsubscribe) {

    /** How much of an article's text its page prints. */
    public enum SourceText {
        /** Only the sentences the page uses. */
        USED,
        /** All of them. */
        FULL
    }

    /** Settings of a site that nobody can unsubscribe from by one click. */
    public Settings(
            String title,
            String description,
            String language,
            URI baseUrl,
            ZoneId zone,
            SourceText sourceText,
            Cadence edition,
            String contact) {
        this(
                title,
                description,
                language,
                baseUrl,
                zone,
                sourceText,
                edition,
                contact,
                Optional.empty());
    }

    public Settings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(sourceText, "sourceText");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(unsubscribe, "unsubscribe");
        if (!baseUrl.isAbsolute() || !baseUrl.getPath().endsWith("/")) {
            throw new IllegalArgumentException("a base address ends in a slash: " + baseUrl);
        }
    }
}
