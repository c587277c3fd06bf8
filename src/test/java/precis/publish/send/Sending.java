package precis.publish.send;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import precis.model.Checked;

/** A letter, its readers and a journal; time stands still and every wait is noted. */
final class Sending {

    static final String BODY = "Bonjour.\r\n\r\n.une ligne qui commence par un point\r\n";

    private static final String LETTER =
            String.join(
                    "\r\n",
                    "MIME-Version: 1.0",
                    "Date: Thu, 12 Mar 2026 06:00:00 +0100",
                    "Message-ID: <2026-03-12.abc@precis.example>",
                    "From: =?UTF-8?Q?Pr=C3=A9cis?= <redaction@precis.example>",
                    "To: undisclosed-recipients:;",
                    "Subject: Essai",
                    "List-Unsubscribe: <https://lists.example/leave>, <mailto:a@precis.example>",
                    "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
                    "Content-Type: text/plain; charset=UTF-8",
                    "",
                    BODY);

    private final Path folder;
    private final List<Duration> waits = new ArrayList<>();
    private Optional<Supplier<SSLSocketFactory>> trust = Optional.empty();

    Sending(Path folder) {
        this.folder = folder;
    }

    Sending trusting(Optional<Supplier<SSLSocketFactory>> certificates) {
        trust = certificates;
        return this;
    }

    static List<Recipient> readers(String... addresses) {
        return Stream.of(addresses).map(a -> new Recipient("", a)).toList();
    }

    Letter letter() throws IOException {
        Path eml = folder.resolve("mail.eml");
        Files.write(eml, LETTER.getBytes(StandardCharsets.US_ASCII));
        return Letter.read(eml);
    }

    Path journal() {
        return folder.resolve("sent/2026-03-12.journal");
    }

    List<Duration> waits() {
        return waits;
    }

    Postman postman(Relay relay, Optional<Credentials> credentials) {
        Pace pace =
                new Pace(
                        Duration.ofSeconds(1),
                        waits::add,
                        () -> Instant.parse("2026-03-12T07:30:00Z"));
        return new Postman(relay, credentials, pace, trust);
    }

    Checked<List<Outcome>> send(int port, List<Recipient> readers) throws IOException {
        return send(new Relay("localhost", port, Relay.Security.NONE), Optional.empty(), readers);
    }

    Checked<List<Outcome>> send(
            Relay relay, Optional<Credentials> credentials, List<Recipient> readers)
            throws IOException {
        Optional<Journal> journal = Journal.open(journal());
        assertTrue(journal.isPresent());
        try (Journal open = journal.get()) {
            return postman(relay, credentials).send(letter(), readers, open, o -> {});
        }
    }
}
