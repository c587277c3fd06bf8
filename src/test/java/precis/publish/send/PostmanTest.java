package precis.publish.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Checked;

/** Sends to whole mail servers, in clear and encrypted. */
class PostmanTest {

    private static final String SECRET = "corr3ct-horse-battery";
    private static final Credentials LOGIN = new Credentials("redaction", SECRET);

    @TempDir Path folder;

    private GreenMail server;
    private Sending sending;

    @BeforeEach
    void start() throws Exception {
        // Made before the server, which is to use it.
        sending = new Sending(folder).trusting(TestCertificate.trusted());
        server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
                        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void eachReaderGetsOneMessageOfTheirOwn() throws Exception {
        List<Recipient> readers =
                List.of(
                        new Recipient("Zoë Lœuf", "zoe@x.example"),
                        new Recipient("", "b+news@x.example"),
                        new Recipient("", "c@x.example"));
        Checked<List<Outcome>> run = sending.send(server.getSmtp().getPort(), readers);
        assertEquals(List.of(), run.problems());

        MimeMessage[] received = server.getReceivedMessages();
        assertEquals(3, received.length);
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < received.length; i++) {
            Address[] to = received[i].getAllRecipients();
            assertEquals(1, to.length);
            assertEquals(readers.get(i).address(), ((InternetAddress) to[0]).getAddress());
            assertEquals("Thu, 12 Mar 2026 07:30:00 +0000", utc(received[i]));
            ids.add(received[i].getMessageID());
            assertEquals(Sending.BODY.strip(), ((String) received[i].getContent()).strip());
        }
        assertEquals(3, ids.size());
        InternetAddress first = (InternetAddress) received[0].getAllRecipients()[0];
        assertEquals("Zoë Lœuf", first.getPersonal());
        assertTrue(
                received[1]
                        .getHeader("List-Unsubscribe", null)
                        .contains("<https://lists.example/leave?recipient=b%2Bnews%40x.example>"));
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), sending.waits());
    }

    private static String utc(MimeMessage message) throws Exception {
        Instant at = message.getSentDate().toInstant();
        return java.time.format.DateTimeFormatter.ofPattern(
                        "EEE, dd MMM uuuu HH:mm:ss Z", java.util.Locale.ROOT)
                .format(at.atOffset(java.time.ZoneOffset.UTC));
    }

    @Test
    void aSecondRunSendsNothing() throws Exception {
        List<Recipient> readers = Sending.readers("a@x.example", "b@x.example");
        sending.send(server.getSmtp().getPort(), readers);
        Checked<List<Outcome>> again =
                sending.send(
                        server.getSmtp().getPort(), Sending.readers("A@x.example", "c@x.example"));
        assertEquals(1, again.value().size());
        assertEquals(3, server.getReceivedMessages().length);
    }

    @Test
    void theSameReaderGetsTheSameMessageIdEachTime() throws Exception {
        Recipient reader = new Recipient("", "a@x.example");
        String one = sending.letter().to(reader, Instant.EPOCH).getMessageID();
        String two = sending.letter().to(reader, Instant.now()).getMessageID();
        assertEquals(one, two);
        assertTrue(one.matches("<2026-03-12\\.abc\\.[0-9a-f]{16}@precis\\.example>"), one);
    }

    @Test
    void credentialsGoOverAnEncryptedLine() throws Exception {
        server.setUser("redaction@precis.example", "redaction", SECRET);
        Relay relay = new Relay("localhost", server.getSmtps().getPort(), Relay.Security.TLS);
        Checked<List<Outcome>> run =
                sending.send(relay, Optional.of(LOGIN), Sending.readers("a@x.example"));
        assertEquals(List.of(), run.problems());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void wrongCredentialsEndTheRunAndAreNotRepeated() throws Exception {
        server.setUser("redaction@precis.example", "redaction", "another");
        Relay relay = new Relay("localhost", server.getSmtps().getPort(), Relay.Security.TLS);
        Checked<List<Outcome>> run =
                sending.send(relay, Optional.of(LOGIN), Sending.readers("a@x.example"));
        assertTrue(run.problems().toString().contains("refuses the credentials"), "" + run);
        assertFalse((run + "" + LOGIN).contains(SECRET));
        assertEquals(List.of(), sending.waits());
    }

    @Test
    void nothingLogsASecret() throws Exception {
        server.setUser("redaction@precis.example", "redaction", SECRET);
        Relay relay = new Relay("localhost", server.getSmtps().getPort(), Relay.Security.TLS);
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Logger client = Logger.getLogger("org.eclipse.angus.mail");
        Handler handler = new Notes(log);
        client.addHandler(handler);
        client.setLevel(Level.ALL);
        try {
            sending.send(relay, Optional.of(LOGIN), Sending.readers("a@x.example"));
        } finally {
            client.removeHandler(handler);
            client.setLevel(null);
        }
        byte[] plain = ("\0redaction\0" + SECRET).getBytes(StandardCharsets.UTF_8);
        for (String secret :
                List.of(
                        SECRET,
                        Base64.getEncoder().encodeToString(plain),
                        Base64.getEncoder()
                                .encodeToString(SECRET.getBytes(StandardCharsets.UTF_8)))) {
            assertTrue(log.stream().noneMatch(l -> l.contains(secret)), log.toString());
        }
        assertFalse(log.isEmpty());
    }

    @Test
    void anUnknownCertificateIsNotTrusted() throws Exception {
        sending.trusting(Optional.empty());
        try (SmtpStub secure = new SmtpStub(Optional.of(TestCertificate.server()))) {
            Relay relay = new Relay("localhost", secure.port(), Relay.Security.STARTTLS);
            Checked<List<Outcome>> run =
                    sending.send(relay, Optional.empty(), Sending.readers("a@x.example"));
            assertTrue(run.hasErrors());
            assertEquals(List.of(), secure.taken());
        }
    }

    @Test
    void startTlsIsUsedAndNothingIsSaidInClearWithoutIt() throws Exception {
        try (SmtpStub secure = new SmtpStub(Optional.of(TestCertificate.server()))) {
            Relay relay = new Relay("localhost", secure.port(), Relay.Security.STARTTLS);
            Checked<List<Outcome>> run =
                    sending.send(relay, Optional.empty(), Sending.readers("a@x.example"));
            assertEquals(List.of(), run.problems());
            assertEquals(List.of("a@x.example"), secure.encrypted());
        }
        try (SmtpStub bare = new SmtpStub(Optional.empty())) {
            Relay relay = new Relay("localhost", bare.port(), Relay.Security.STARTTLS);
            Checked<List<Outcome>> run =
                    sending.send(relay, Optional.empty(), Sending.readers("b@x.example"));
            assertTrue(run.problems().toString().contains("STARTTLS"), "" + run.problems());
            assertEquals(List.of(), bare.taken());
        }
    }

    @Test
    void credentialsNeverGoInClearToAnotherMachine() {
        Relay relay = new Relay("mail.example", 25, Relay.Security.NONE);
        assertThrows(
                IllegalArgumentException.class, () -> sending.postman(relay, Optional.of(LOGIN)));
    }

    /** Keeps what is logged. */
    private static final class Notes extends Handler {

        private final List<String> log;

        Notes(List<String> log) {
            this.log = log;
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            log.add(new java.util.logging.SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
