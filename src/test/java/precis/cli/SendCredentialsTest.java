package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.publish.send.Credentials;
import precis.publish.send.Relay;
import precis.publish.send.Relay.Security;

/** Nothing is sent with half of the credentials, nor with all of them in clear. */
class SendCredentialsTest {

    private static final Optional<Credentials> BOTH = Optional.of(new Credentials("u", "secret"));

    @Test
    void aNameWithoutAPasswordIsRefused() {
        assertEquals(
                "names who sends, without a password",
                SendCommand.refused(
                                Optional.empty(),
                                relay(Security.TLS),
                                Map.of("PRECIS_SMTP_USER", "u"))
                        .orElseThrow()
                        .message());
    }

    @Test
    void neitherOrBothAreTaken() {
        assertTrue(SendCommand.refused(Optional.empty(), relay(Security.TLS), Map.of()).isEmpty());
        assertTrue(SendCommand.refused(BOTH, relay(Security.TLS), Map.of()).isEmpty());
    }

    @Test
    void credentialsDoNotTravelInClear() {
        assertEquals(
                "credentials would travel in clear to mail.example",
                SendCommand.refused(BOTH, relay(Security.NONE), Map.of()).orElseThrow().message());
    }

    private static Relay relay(Security security) {
        return new Relay("mail.example", 2525, security, Optional.empty());
    }
}
