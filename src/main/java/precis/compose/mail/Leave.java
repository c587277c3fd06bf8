package precis.compose.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.model.Settings;

/** How a reader stops the letter: by mail, and by one click where something answers it. */
final class Leave {

    private final String contact;
    private final Optional<URI> endpoint;

    Leave(Settings settings) {
        this.contact = settings.contact();
        this.endpoint = settings.unsubscribe();
    }

    /** What a reader clicks on. */
    Optional<String> address() {
        return contact.isEmpty() ? endpoint.map(URI::toString) : Optional.of("mailto:" + contact);
    }

    /** What a reader types, or clicks on in a text. */
    Optional<String> plainAddress() {
        return contact.isEmpty() ? endpoint.map(URI::toString) : Optional.of(contact);
    }

    /** The value of {@code List-Unsubscribe}, by RFC 2369; empty where there is no way. */
    String header() {
        List<String> ways = new ArrayList<>();
        endpoint.ifPresent(e -> ways.add("<" + e + ">"));
        if (!contact.isEmpty()) {
            ways.add("<mailto:" + contact + "?subject=unsubscribe>");
        }
        return String.join(", ", ways);
    }

    /** Whether to promise, by RFC 8058, that a bare request is enough. */
    boolean isOneClick() {
        return endpoint.isPresent();
    }
}
