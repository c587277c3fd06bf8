package precis.ingest.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MhtmlTest {

    private static final String HEAD =
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://journal.example/2024/la-crue
            Subject: =?utf-8?Q?La=20crue?=
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----Multi--"

            """;

    private static SavedPage read(String file) {
        return Mhtml.read(file.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow();
    }

    private static String html(SavedPage page, java.nio.charset.Charset charset) {
        return new String(page.html(), charset).strip();
    }

    @Test
    void readsThePageThatChromeSavedAndNoFrameOfIt() {
        SavedPage page =
                read(
                        HEAD
                                + """
                                ------Multi--
                                Content-Type: text/html
                                Content-ID: <frame-1@mhtml.blink>
                                Content-Transfer-Encoding: quoted-printable
                                Content-Location: https://journal.example/2024/la-crue

                                <html><body><p class=3D"a">Le pont a =C3=A9t=
                                =C3=A9 ferm=C3=A9.</p></body></html>
                                ------Multi--
                                Content-Type: text/html
                                Content-Location: https://ads.example/frame

                                <p>Achetez.</p>
                                ------Multi--
                                Content-Type: image/png
                                Content-Transfer-Encoding: base64

                                iVBORw0KGgo=
                                ------Multi----
                                """);
        assertEquals(
                "<html><body><p class=\"a\">Le pont a été fermé.</p></body></html>",
                html(page, StandardCharsets.UTF_8));
        assertEquals(Optional.of("https://journal.example/2024/la-crue"), page.address());
        assertEquals(Optional.empty(), page.charset());
    }

    @Test
    void believesTheEncodingThatInternetExplorerDeclared() {
        SavedPage page =
                read(
                        """
                        From: <Saved by Windows Internet Explorer 8>
                        MIME-Version: 1.0
                        Content-Type: text/html;
                        \tcharset="windows-1252"
                        Content-Transfer-Encoding: quoted-printable
                        Content-Location: http://journal.example/crue.asp

                        <P>Le pont est ferm=E9.</P>
                        """);
        assertEquals("<P>Le pont est fermé.</P>", html(page, StandardCharsets.ISO_8859_1));
        assertEquals(Optional.of("windows-1252"), page.charset());
        assertEquals(Optional.of("http://journal.example/crue.asp"), page.address());
    }

    @Test
    void holdsNoPageWithoutOne() {
        byte[] mail = "Subject: a\r\n\r\nLe pont est fermé.".getBytes(StandardCharsets.UTF_8);
        assertTrue(Mhtml.read(mail).isEmpty());
        assertTrue(Mhtml.read(new byte[] {0, 1, 2}).isEmpty());
    }
}
