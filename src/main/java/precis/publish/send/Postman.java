package precis.publish.send;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import precis.model.Checked;

/** Hands a letter to the server for one reader after the other, never twice to the same. */
public final class Postman {

    private final Relay relay;
    private final Optional<Credentials> credentials;
    private final Pace pace;
    private final Optional<Supplier<SSLSocketFactory>> trust;

    /**
     * @throws IllegalArgumentException if the credentials would travel in clear
     */
    public Postman(Relay relay, Optional<Credentials> credentials, Pace pace) {
        this(relay, credentials, pace, Optional.empty());
    }

    /**
     * @param trust what makes encrypted sockets, where it is not the machine's own
     */
    Postman(
            Relay relay,
            Optional<Credentials> credentials,
            Pace pace,
            Optional<Supplier<SSLSocketFactory>> trust) {
        if (credentials.isPresent() && !relay.keepsSecrets()) {
            throw new IllegalArgumentException("credentials in clear to " + relay.host());
        }
        this.relay = relay;
        this.credentials = credentials;
        this.pace = pace;
        this.trust = trust;
    }

    /**
     * Sends to those who have not had it.
     *
     * @param journal remembers over runs who has had it
     * @param done told of each letter
     * @return what became of the letters of this run
     */
    public Checked<List<Outcome>> send(
            Letter letter, List<Recipient> recipients, Journal journal, Consumer<Outcome> done)
            throws IOException {
        try (Dial dial = new Dial(relay, credentials, envelope(letter), trust)) {
            return new Round(dial, pace, letter, journal).send(recipients, done);
        }
    }

    private String envelope(Letter letter) throws IOException {
        String sender = letter.sender();
        return relay.bounces().orElse(sender);
    }

    /** Sends one letter as a test, which nothing remembers. */
    public Outcome send(Letter letter, Recipient recipient) throws IOException {
        try (Dial dial = new Dial(relay, credentials, envelope(letter), trust)) {
            if (!dial.isOpen()) {
                return new Outcome(recipient, Fate.DEFERRED, dial.failure());
            }
            return dial.hand(letter, recipient, pace.now().get())
                    .orElseGet(() -> new Outcome(recipient, Fate.DEFERRED, dial.failure()));
        }
    }
}
