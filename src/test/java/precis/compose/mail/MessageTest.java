package precis.compose.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;
import precis.model.Settings;

/** The message is read back by another library than the one that wrote it. */
class MessageTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());
    private static final String CONTACT = "redaction@precis.example";

    @Test
    void theMessageIsWellFormed() throws Exception {
        String mail = write(settings("Précis", CONTACT, ""), List.of(), "Bonjour\n", "<p>Été</p>");
        for (String line : mail.split("\r\n", -1)) {
            assertTrue(line.length() <= 78, line);
            assertTrue(line.chars().allMatch(c -> c >= 32 && c < 127), line);
        }
        MimeMessage message = read(mail);
        assertEquals("Thu, 12 Mar 2026 06:00:00 +0100", message.getHeader("Date", null));
        assertTrue(message.getMessageID().matches("<2026-03-12\\.[0-9a-f]{24}@a\\.example>"));
        assertTrue(message.getContentType().matches("(?s)multipart/alternative;\\s.*\"=_.*"));
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertEquals("Précis", from.getPersonal());
        assertEquals(CONTACT, from.getAddress());
        assertEquals(
                mail, write(settings("Précis", CONTACT, ""), List.of(), "Bonjour\n", "<p>Été</p>"));
    }

    @Test
    void aLongNameAndHeadlineComeBackWhole() throws Exception {
        String site =
                "Précis — l’actualité sourcée, phrase par phrase, du Haut-Doubs à l’Île-d’Yeu 😀";
        String title = "Été : « 12 000 foyers sans courant » à Saint-Étienne-de-Tinée 😀";
        MimeMessage message =
                read(write(settings(site, CONTACT, ""), List.of(piece(title)), "", ""));
        assertEquals(site, ((InternetAddress) message.getFrom()[0]).getPersonal());
        assertEquals(title, message.getSubject());
    }

    @Test
    void nothingInAHeadlineOrNameBecomesAHeader() throws Exception {
        String evil = "Un titre\r\nBcc: tous@ailleurs.example\r\n\r\nUn corps";
        String mail = write(settings(evil, CONTACT, ""), List.of(piece(evil)), "a", "b");
        MimeMessage message = read(mail);
        assertNull(message.getHeader("Bcc"));
        assertEquals(2, ((Multipart) message.getContent()).getCount());
        assertEquals(CONTACT, ((InternetAddress) message.getFrom()[0]).getAddress());
    }

    @Test
    void oneClickIsPromisedOnlyWhereSomethingAnswers() throws Exception {
        MimeMessage plain = read(write(settings("P", CONTACT, ""), List.of(), "", ""));
        assertEquals(
                "<mailto:" + CONTACT + "?subject=unsubscribe>",
                plain.getHeader("List-Unsubscribe", null));
        assertNull(plain.getHeader("List-Unsubscribe-Post"));

        String endpoint = "https://lists.example/leave";
        MimeMessage click = read(write(settings("P", CONTACT, endpoint), List.of(), "", ""));
        assertTrue(click.getHeader("List-Unsubscribe", null).startsWith("<" + endpoint + ">"));
        assertEquals("List-Unsubscribe=One-Click", click.getHeader("List-Unsubscribe-Post", null));

        MimeMessage none = read(write(settings("P", "", ""), List.of(), "", ""));
        assertNull(none.getHeader("List-Unsubscribe"));
    }

    @Test
    void anyTextComesBackAsItWentIn() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(200); n > 0; n--) {
                int limit = random.nextInt(4) == 0 ? 0x1f700 : 0x7f;
                int c = random.nextInt(limit);
                boolean allowed = c == '\n' || c >= ' ' && !(c >= 0xd800 && c < 0xe000);
                text.appendCodePoint(allowed ? c : ' ');
            }
            String mail = write(settings("P", "", ""), List.of(), text + "\n", "x");
            for (String line : mail.split("\r\n", -1)) {
                assertTrue(line.length() <= 76, line);
            }
            String back =
                    (String) ((Multipart) read(mail).getContent()).getBodyPart(0).getContent();
            assertEquals(text + "\n", back.replace("\r\n", "\n"));
        }
    }

    private static MimeMessage read(String mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String write(Settings settings, List<Piece> pieces, String text, String html) {
        Letter letter =
                new Letter(
                        "2026-03-12",
                        Optional.of(LocalDate.of(2026, 3, 12)),
                        Optional.empty(),
                        "newsletter/2026-03-12/index",
                        settings,
                        FRENCH,
                        "",
                        List.of(),
                        pieces,
                        List.of(),
                        0);
        return new Message(letter).write(text, html);
    }

    private static Piece piece(String title) {
        return new Piece(
                FRENCH,
                title,
                "briefings/a/index",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    private static Settings settings(String site, String contact, String endpoint) {
        return new Settings(
                site,
                "",
                "fr",
                URI.create("https://a.example/"),
                ZoneId.of("Europe/Paris"),
                Settings.SourceText.USED,
                precis.model.Cadence.DAILY,
                contact,
                endpoint.isEmpty() ? Optional.empty() : Optional.of(URI.create(endpoint)));
    }
}
