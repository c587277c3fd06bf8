package precis.ingest.html;

import java.util.Objects;

/**
 * A detail that a page gives in two ways that cannot both be so.
 *
 * @param about the detail
 * @param words the two that disagree and their origins
 */
public record Doubt(About about, String words) {

    /** The details that can be doubted. */
    public enum About {
        TITLE,
        OUTLET,
        AUTHOR,
        PUBLISHED
    }

    public Doubt {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(words, "words");
    }
}
