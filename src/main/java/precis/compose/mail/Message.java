package precis.compose.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import precis.model.Settings;

/** Both parts of the letter as one message, the same bytes each time it is made. */
final class Message {

    private static final String CRLF = "\r\n";
    private static final int HOUR_OF_SENDING = 6;
    private static final int ENCODED_WORD = 42;

    private final Letter letter;
    private final Settings settings;

    Message(Letter letter, Settings settings) {
        this.letter = letter;
        this.settings = settings;
    }

    String write(String text, String html) {
        String digest = digest(text + html);
        String boundary = "=_" + digest;
        StringBuilder out = new StringBuilder();
        head(out, digest);
        header(
                out,
                "Content-Type",
                "multipart/alternative;" + CRLF + " boundary=\"" + boundary + '"');
        out.append(CRLF);
        part(out, boundary, "text/plain", text);
        part(out, boundary, "text/html", html);
        return out.append("--").append(boundary).append("--").append(CRLF).toString();
    }

    private void head(StringBuilder out, String digest) {
        String host = host(settings.baseUrl());
        String contact = letter.contact();
        String sender = contact.isEmpty() ? "newsletter@" + host : contact;
        header(out, "MIME-Version", "1.0");
        header(out, "Date", date());
        header(out, "Message-ID", "<" + letter.edition() + "." + digest + "@" + host + ">");
        header(out, "From", encoded(letter.site()) + CRLF + " <" + sender + ">");
        header(out, "To", "undisclosed-recipients:;");
        header(out, "Subject", encoded(letter.title()));
        header(out, "Content-Language", letter.words().language());
        header(out, "List-Id", "<newsletter." + host + ">");
        if (!contact.isEmpty()) {
            header(out, "List-Unsubscribe", "<mailto:" + contact + "?subject=unsubscribe>");
        }
    }

    /** Six in the morning of the edition's date; the epoch where no evidence gives one. */
    private String date() {
        return DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
                .format(
                        letter.date()
                                .orElse(LocalDate.EPOCH)
                                .atTime(HOUR_OF_SENDING, 0)
                                .atZone(settings.zone()));
    }

    private static String host(URI base) {
        return base.getHost() == null ? "localhost" : base.getHost();
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append(CRLF);
    }

    private static void part(StringBuilder out, String boundary, String type, String content) {
        out.append("--").append(boundary).append(CRLF);
        header(out, "Content-Type", type + "; charset=UTF-8");
        header(out, "Content-Transfer-Encoding", "quoted-printable");
        out.append(CRLF).append(QuotedPrintable.encode(content)).append(CRLF);
    }

    /** Encoded words of RFC 2047, none longer than a header line may be, no character split. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            String next = Character.toString(c);
            if (bytes(word + next).length > ENCODED_WORD) {
                word(out, word);
                word.setLength(0);
            }
            word.append(next);
        }
        word(out, word);
        return out.toString();
    }

    private static void word(StringBuilder out, StringBuilder word) {
        out.append(out.isEmpty() ? "" : CRLF + " ")
                .append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(bytes(word.toString())))
                .append("?=");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(content));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
