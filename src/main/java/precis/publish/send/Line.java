package precis.publish.send;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to the server that knows whether a letter was handed over whole. */
final class Line extends SMTPTransport {

    private static final String MILLISECONDS = "30000";

    private boolean handedOver;

    private Line(Session session, URLName server, boolean tls) {
        super(session, server, tls ? "smtps" : "smtp", tls);
    }

    /**
     * A connection, not opened yet.
     *
     * @param sender address that the server reports to
     * @param trust what makes encrypted sockets, where it is not the machine's own
     */
    static Line to(
            Relay relay, boolean login, String sender, Optional<Supplier<SSLSocketFactory>> trust) {
        boolean tls = relay.security() == Relay.Security.TLS;
        String prefix = tls ? "mail.smtps." : "mail.smtp.";
        Properties properties = new Properties();
        properties.put(prefix + "auth", String.valueOf(login));
        properties.put(prefix + "from", sender);
        properties.put(prefix + "connectiontimeout", MILLISECONDS);
        properties.put(prefix + "timeout", MILLISECONDS);
        properties.put(prefix + "writetimeout", MILLISECONDS);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
        if (relay.security() == Relay.Security.STARTTLS) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
        trust.ifPresent(t -> properties.put(prefix + "ssl.socketFactory", t.get()));
        // The system's own name may say more than a reader has to know.
        properties.put(prefix + "localhost", sender.substring(sender.lastIndexOf('@') + 1));
        URLName server =
                new URLName(tls ? "smtps" : "smtp", relay.host(), relay.port(), null, null, null);
        return new Line(Session.getInstance(properties), server, tls);
    }

    @Override
    public synchronized void sendMessage(Message message, Address[] to) throws MessagingException {
        handedOver = false;
        super.sendMessage(message, to);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = true;
        super.finishData();
    }

    /** Says goodbye as far as the server still listens. */
    void hangUp() {
        try {
            close();
        } catch (MessagingException e) {
            // It has gone already, which is all that was wanted.
        }
    }

    /** Whether the server may have taken the last letter, whatever came after. */
    synchronized boolean handedOver() {
        return handedOver;
    }
}
