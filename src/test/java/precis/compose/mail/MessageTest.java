package precis.compose.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;
import precis.model.Settings;

class MessageTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());

    @Test
    void theMessageIsWellFormed() {
        String mail = message("Précis", "Bonjour\n", "<p>Bonjour</p>\n");
        for (String line : mail.split("\r\n", -1)) {
            assertTrue(line.length() <= 78, line);
            assertTrue(line.chars().allMatch(c -> c >= 32 && c < 127), line);
        }
        String[] parts = mail.split("\r\n\r\n", 2)[1].split("--=_[0-9a-f]{24}");
        assertEquals(4, parts.length);
        assertTrue(parts[1].contains("text/plain; charset=UTF-8"));
        assertTrue(parts[2].contains("text/html; charset=UTF-8"));
        assertEquals("--\r\n", parts[3]);
        assertTrue(mail.contains("Date: Thu, 12 Mar 2026 06:00:00 +0100\r\n"));
    }

    @Test
    void aLongNameIsEncodedWithoutSplittingACharacter() {
        String site =
                "Précis — l’actualité sourcée, phrase par phrase, du Haut-Doubs à l’Île-d’Yeu 😀";
        String mail = message(site, "", "");
        String subject =
                mail.substring(mail.indexOf("Subject: ") + 9, mail.indexOf("Content-Lang"));
        StringBuilder decoded = new StringBuilder();
        Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=")
                .matcher(subject)
                .results()
                .map(r -> Base64.getDecoder().decode(r.group(1)))
                .map(b -> new String(b, StandardCharsets.UTF_8))
                .forEach(decoded::append);
        assertEquals(site + ", 12\u00a0mars 2026", decoded.toString());
    }

    @Test
    void quotedPrintableComesBackAsItWentIn() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(200); n > 0; n--) {
                int limit = random.nextInt(4) == 0 ? 0x1f700 : 0x7f;
                int c = random.nextInt(limit);
                boolean allowed = c == '\n' || c >= ' ' && !(c >= 0xd800 && c < 0xe000);
                text.appendCodePoint(allowed ? c : ' ');
            }
            String encoded = QuotedPrintable.encode(text.toString());
            for (String line : encoded.split("\r\n", -1)) {
                assertTrue(line.length() <= 76, line);
                assertTrue(!line.endsWith(" "), line);
            }
            assertEquals(text.toString(), decode(encoded));
        }
    }

    private static String message(String site, String text, String html) {
        Settings settings =
                new Settings(
                        site,
                        "",
                        "fr",
                        URI.create("https://a.example/"),
                        ZoneId.of("Europe/Paris"),
                        Settings.SourceText.USED,
                        precis.model.Cadence.DAILY,
                        "");
        Letter letter =
                new Letter(
                        "2026-03-12",
                        Optional.of(LocalDate.of(2026, 3, 12)),
                        site,
                        "https://a.example/newsletter/2026-03-12/",
                        "",
                        FRENCH,
                        List.of());
        return new Message(letter, settings).write(text, html);
    }

    private static String decode(String encoded) {
        String joined = encoded.replace("=\r\n", "").replace("\r\n", "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=') {
                out.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(joined.charAt(i));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
