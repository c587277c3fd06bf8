package precis.ingest.feed;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the addresses in a feed start from where they are not written in full. */
final class Base {

    private final Optional<URI> address;

    private Base(Optional<URI> address) {
        this.address = address;
    }

    /**
     * @param feed where the feed was fetched from, if it was
     */
    static Base of(Optional<URI> feed) {
        return new Base(feed);
    }

    /** The base that an element and those around it set, the outermost first. */
    Base in(Element element) {
        Base around = element.parent() == null ? this : in(element.parent());
        return element.attr("xml:base").isBlank() ? around : around.or(element.attr("xml:base"));
    }

    /** What is written, where that says more; a feed that was saved as a file has only that. */
    Base or(String written) {
        Optional<URI> found = find(written);
        return found.isPresent() ? new Base(found) : this;
    }

    boolean isKnown() {
        return address.isPresent();
    }

    /** The web address that is written so. */
    Optional<URI> find(String written) {
        try {
            URI uri = URI.create(written.strip().replace(" ", "%20"));
            URI whole = address.isPresent() ? address.get().resolve(uri) : uri;
            boolean web = "https".equals(whole.getScheme()) || "http".equals(whole.getScheme());
            return web && whole.getHost() != null ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
