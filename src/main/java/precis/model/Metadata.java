package precis.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an article besides its text; each detail says where it was read.
 *
 * @param outlet who published it
 * @param url its address, http or https only
 * @param authors the people who signed it, in order
 * @param published the day it appeared
 * @param modified the day it was last changed
 * @param headline where its title was read
 */
public record Metadata(
        Optional<Detail<String>> outlet,
        Optional<Detail<URI>> url,
        Optional<Detail<List<String>>> authors,
        Optional<Detail<LocalDate>> published,
        Optional<Detail<LocalDate>> modified,
        Optional<Origin> headline) {

    /** Nothing known. */
    public static final Metadata NONE =
            new Metadata(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Metadata {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(headline, "headline");
        authors = authors.map(d -> new Detail<>(List.copyOf(d.value()), d.origin()));
        url.ifPresent(d -> requireWeb(d.value()));
    }

    /** Details of an article whose title was read no matter where. */
    public Metadata(
            Optional<Detail<String>> outlet,
            Optional<Detail<URI>> url,
            Optional<Detail<List<String>>> authors,
            Optional<Detail<LocalDate>> published,
            Optional<Detail<LocalDate>> modified) {
        this(outlet, url, authors, published, modified, Optional.empty());
    }

    /** The day of a later version than the first, unless it came out on the same day. */
    public Optional<Detail<LocalDate>> revised() {
        return modified.filter(m -> published.map(p -> m.value().isAfter(p.value())).orElse(true));
    }

    /** The same details, the title read there. */
    public Metadata titledBy(Origin origin) {
        return new Metadata(outlet, url, authors, published, modified, Optional.of(origin));
    }

    /** The same details, from that outlet where none is known. */
    public Metadata from(Optional<Detail<String>> other) {
        return new Metadata(outlet.or(() -> other), url, authors, published, modified, headline);
    }

    /** The same details, signed by those people where nobody is known to have signed. */
    public Metadata by(List<String> names, Origin origin) {
        Optional<Detail<List<String>>> signed =
                names.isEmpty() ? Optional.empty() : Optional.of(new Detail<>(names, origin));
        return new Metadata(outlet, url, authors.or(() -> signed), published, modified, headline);
    }

    private static void requireWeb(URI address) {
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw new IllegalArgumentException("not a web address: " + address);
        }
    }
}
