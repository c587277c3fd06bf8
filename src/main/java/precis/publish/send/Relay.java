package precis.publish.send;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The mail server that takes the letters.
 *
 * @param host its name
 * @param port its port
 * @param security how the connection is kept private
 * @param bounces address that what cannot be delivered goes back to; the sender's where empty
 */
public record Relay(String host, int port, Security security, Optional<String> bounces) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    /** How a connection is kept private. */
    public enum Security {
        /** Opened in clear, then encrypted before anything is said; refused where that fails. */
        STARTTLS(587),
        /** Encrypted from the first byte. */
        TLS(465),
        /** In clear: for a server on the same machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The port that servers use for it. */
        public int port() {
            return port;
        }
    }

    /** A server that sends back to the sender what it cannot deliver. */
    public Relay(String host, int port, Security security) {
        this(host, port, security, Optional.empty());
    }

    public Relay {
        Objects.requireNonNull(bounces, "bounces");
        Objects.requireNonNull(security, "security");
        if (!host.matches("[A-Za-z0-9.:-]+") || port < 1 || port > 65535) {
            throw new IllegalArgumentException("no mail server: " + host + " port " + port);
        }
    }

    /** Whether nobody on the way can read along. */
    public boolean keepsSecrets() {
        return security != Security.NONE || LOOPBACK.contains(host);
    }
}
