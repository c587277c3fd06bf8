package precis.publish.send;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.util.MailConnectException;

/** Keeps a line to the server, and opens another where it was cut. */
final class Dial implements AutoCloseable {

    private final Relay relay;
    private final Optional<Credentials> credentials;
    private final String sender;
    private final Optional<Supplier<SSLSocketFactory>> trust;
    private Optional<Line> line = Optional.empty();
    private String failure = "";
    private boolean hopeless;

    Dial(
            Relay relay,
            Optional<Credentials> credentials,
            String sender,
            Optional<Supplier<SSLSocketFactory>> trust) {
        this.relay = relay;
        this.credentials = credentials;
        this.sender = sender;
        this.trust = trust;
    }

    Relay relay() {
        return relay;
    }

    /** What went wrong last, in words without a secret. */
    String failure() {
        return failure;
    }

    /** Whether trying again would only fail again. */
    boolean isHopeless() {
        return hopeless;
    }

    boolean isOpen() {
        if (line.filter(Line::isConnected).isPresent()) {
            return true;
        }
        close();
        Line next = Line.to(relay, credentials.isPresent(), sender, trust);
        try {
            next.connect(
                    relay.host(),
                    relay.port(),
                    credentials.map(Credentials::user).orElse(null),
                    credentials.map(Credentials::password).orElse(null));
            line = Optional.of(next);
            return true;
        } catch (AuthenticationFailedException e) {
            // The server's own words may repeat what it was given.
            failure = "the server refuses the credentials";
            hopeless = true;
        } catch (MessagingException e) {
            failure = Outcome.oneLine(said(e));
        }
        return false;
    }

    /** What keeps the line from being opened, by the setting that is to be looked at. */
    private String said(MessagingException e) {
        String words = String.valueOf(e.getMessage());
        if (e instanceof MailConnectException) {
            return "no server answers at precis.smtp.host "
                    + relay.host()
                    + ", precis.smtp.port "
                    + relay.port();
        }
        return words.startsWith("STARTTLS is required")
                ? "the server offers no STARTTLS, which precis.smtp.security asks for"
                : words;
    }

    /** Hands the letter over; empty where it certainly was not taken and the line is lost. */
    Optional<Outcome> hand(Letter letter, Recipient recipient, Instant now) {
        Line open = line.orElseThrow();
        try {
            Address[] to = {recipient.toAddress()};
            open.sendMessage(letter.to(recipient, now), to);
            return Optional.of(new Outcome(recipient, Fate.SENT, open.getLastServerResponse()));
        } catch (MessagingException e) {
            return fate(Reply.of(e), recipient, open.handedOver());
        }
    }

    private Optional<Outcome> fate(Reply reply, Recipient recipient, boolean handedOver) {
        failure = Outcome.oneLine(reply.text());
        if (reply.isAnswer()) {
            hopeless = reply.ofSender() && reply.isPermanent();
            // What is refused for another reason than the address may be taken once that is mended.
            Fate fate = reply.isPermanent() && reply.ofReader() ? Fate.REFUSED : Fate.DEFERRED;
            return Optional.of(new Outcome(recipient, fate, reply.text()));
        }
        close();
        return handedOver
                ? Optional.of(new Outcome(recipient, Fate.UNKNOWN, reply.text()))
                : Optional.empty();
    }

    @Override
    public void close() {
        line.ifPresent(Line::hangUp);
        line = Optional.empty();
    }
}
