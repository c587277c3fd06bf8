package precis.publish.send;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message of an edition, to be addressed to each reader; its words stay as they are. */
public final class Letter {

    private static final String LEAVE = "List-Unsubscribe";
    private static final Pattern ENDPOINT = Pattern.compile("<(https://[^>]*)>");

    private final byte[] bytes;
    private final MimeMessage message;

    private Letter(byte[] bytes) throws MessagingException {
        this.bytes = bytes;
        this.message = parse();
    }

    /**
     * Reads an {@code .eml} file.
     *
     * @throws IOException if it cannot be read or is no message
     */
    public static Letter read(Path eml) throws IOException {
        try {
            return new Letter(Files.readAllBytes(eml));
        } catch (MessagingException e) {
            throw new IOException(eml + ": no message", e);
        }
    }

    private MimeMessage parse() throws MessagingException {
        Session session = Session.getInstance(new Properties());
        return new MimeMessage(session, new ByteArrayInputStream(bytes));
    }

    public int size() {
        return bytes.length;
    }

    public String subject() throws IOException {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IOException("no subject", e);
        }
    }

    /** The date its edition has. */
    public Instant date() throws IOException {
        try {
            return message.getSentDate().toInstant();
        } catch (MessagingException e) {
            throw new IOException("no date", e);
        }
    }

    /** The address it comes from. */
    public String sender() throws IOException {
        try {
            return ((InternetAddress) message.getFrom()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IOException("no sender", e);
        }
    }

    /** The host of the site that its links lead to. */
    public String host() throws IOException {
        try {
            String id = message.getMessageID();
            return id.substring(id.lastIndexOf('@') + 1).replace(">", "");
        } catch (MessagingException e) {
            throw new IOException("no message-id", e);
        }
    }

    /**
     * The letter to one reader. Each has a Message-ID of its own, and always the same: what arrives
     * twice can be told by its reader's server.
     */
    MimeMessage to(Recipient recipient, Instant now) throws MessagingException {
        MimeMessage own = parse();
        own.setHeader("To", recipient.toAddress().toString());
        own.setHeader("Date", new MailDateFormat().format(Date.from(now)));
        String id = message.getMessageID();
        int at = id.lastIndexOf('@');
        own.setHeader(
                "Message-ID",
                id.substring(0, at) + "." + digest(recipient.key()) + id.substring(at));
        String leave = message.getHeader(LEAVE, null);
        if (leave != null) {
            own.setHeader(LEAVE, leave(leave, recipient));
        }
        return own;
    }

    /** Whoever answers the one click has to know whose it is. */
    private static String leave(String header, Recipient recipient) {
        Matcher endpoint = ENDPOINT.matcher(header);
        if (!endpoint.find()) {
            return header;
        }
        String address = endpoint.group(1);
        String query =
                (address.contains("?") ? "&" : "?")
                        + "recipient="
                        + URLEncoder.encode(recipient.address(), StandardCharsets.UTF_8);
        return new StringBuilder(header).insert(endpoint.end(1), query).toString();
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
