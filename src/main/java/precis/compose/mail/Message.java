package precis.compose.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.address.Group;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import precis.model.Settings;

/** Both parts of the letter as one message, the same bytes each time it is made. */
final class Message {

    private static final int HOUR_OF_SENDING = 6;

    private final Letter letter;
    private final Settings settings;

    Message(Letter letter) {
        this.letter = letter;
        this.settings = letter.settings();
    }

    String write(String text, String html) {
        String digest = digest(text + html);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message(text, html, digest), out);
            return out.toString(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
    }

    private org.apache.james.mime4j.dom.Message message(String text, String html, String digest)
            throws IOException {
        var message = org.apache.james.mime4j.dom.Message.Builder.of();
        String host = host(settings.baseUrl());
        message.setField(Fields.version("1.0"));
        message.setDate(date(), TimeZone.getTimeZone(settings.zone()));
        message.setMessageId("<" + letter.edition() + "." + digest + "@" + host + ">");
        message.setFrom(sender(host));
        message.setTo(new Group("undisclosed-recipients"));
        message.setSubject(new Envelope(letter).subject());
        field(message, "Content-Language", letter.words().language());
        field(message, "List-Id", "<newsletter." + host + ">");
        Leave leave = new Leave(settings);
        if (!leave.header().isEmpty()) {
            field(message, "List-Unsubscribe", leave.header());
        }
        if (leave.isOneClick()) {
            field(message, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var parts = MultipartBuilder.create("alternative");
        parts.addBodyPart(part("plain", text)).addBodyPart(part("html", html));
        message.setBody(parts.build());
        message.setContentType(
                "multipart/alternative", new NameValuePair("boundary", "=_" + digest));
        return message.build();
    }

    private Mailbox sender(String host) {
        String contact = settings.contact();
        int at = contact.lastIndexOf('@');
        return at < 0
                ? new Mailbox(settings.title(), "newsletter", host)
                : new Mailbox(
                        settings.title(), contact.substring(0, at), contact.substring(at + 1));
    }

    private static void field(
            org.apache.james.mime4j.dom.Message.Builder message, String name, String value) {
        message.setField(new RawField(name, value));
    }

    private static BodyPartBuilder part(String subtype, String content) throws IOException {
        return BodyPartBuilder.create()
                .setBody(content.replace("\n", "\r\n"), subtype, StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable");
    }

    /** Six in the morning of the edition's date; the epoch where no evidence gives one. */
    private Date date() {
        return Date.from(
                letter.date()
                        .orElse(LocalDate.EPOCH)
                        .atTime(HOUR_OF_SENDING, 0)
                        .atZone(settings.zone())
                        .toInstant());
    }

    private static String host(URI base) {
        return base.getHost() == null ? "localhost" : base.getHost();
    }

    private static String digest(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
