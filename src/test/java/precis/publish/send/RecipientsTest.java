package precis.publish.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Checked;
import precis.model.Problem;

class RecipientsTest {

    @TempDir Path folder;

    @Test
    void eachAddressIsReadOnceAndFaultsNameTheirLine() throws IOException {
        Path file = folder.resolve("recipients.txt");
        Files.writeString(
                file,
                """
                # Les abonnés
                zoe@x.example

                Jean Petit <jean@x.example>
                ZOE@x.example
                pas une adresse
                deux@x.example, trois@x.example
                "Nom, avec virgule" <virgule@x.example>
                """);
        Checked<List<Recipient>> read = Recipients.read(file);
        assertEquals(
                List.of(
                        new Recipient("", "zoe@x.example"),
                        new Recipient("Jean Petit", "jean@x.example"),
                        new Recipient("Nom, avec virgule", "virgule@x.example")),
                read.value());
        List<Problem> problems = read.problems().stream().sorted().toList();
        assertEquals(List.of(5, 6, 7), problems.stream().map(Problem::line).toList());
        assertEquals(List.of(false, true, true), problems.stream().map(Problem::isError).toList());
    }

    @Test
    void noAddressOrNameCarriesAHeader() throws Exception {
        for (String evil :
                List.of(
                        "a@x.example\r\nBcc: b@x.example",
                        "\"A\r\nBcc: b@x.example\" <a@x.example>",
                        "A\u0000 <a@x.example>",
                        "a@x.example>\nRCPT TO:<b@x.example",
                        "=?UTF-8?Q?A=0D=0ABcc:_b@x.example?= <a@x.example>",
                        "liste: a@x.example, b@x.example;",
                        "<>",
                        "a b@x.example",
                        "é@x.example")) {
            assertThrows(AddressException.class, () -> Recipient.parse(evil), evil);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new Recipient("A\r\nBcc: b@x.example", "a@x.example"));
        Recipient odd = Recipient.parse("\"B <b@y.example>, C\" <a@x.example>");
        String to = new Sending(folder).letter().to(odd, Instant.EPOCH).getHeader("To", null);
        assertEquals(1, jakarta.mail.internet.InternetAddress.parse(to).length);
        assertTrue(to.endsWith("<a@x.example>"), to);
    }
}
