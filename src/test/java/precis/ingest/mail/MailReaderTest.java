package precis.ingest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.ingest.text.Block;
import precis.ingest.text.Draft;
import precis.model.Detail;

/** Mails passed on: what counts is the mail inside. */
class MailReaderTest {

    private static final String ONE =
            "Le conseil municipal a voté mardi soir la fermeture du pont aux camions, par douze voix"
                    + " contre neuf, après trois heures de débat.";
    private static final String TWO =
            "La maire, Jeanne Aubry, a promis une passerelle pour les élèves avant la rentrée de"
                    + " septembre, sans dire qui la paierait.";
    private static final String ARTICLE = "<p>" + ONE + "</p><p>" + TWO + "</p>";

    @Test
    void theHeadInsideSaysWhoWroteAndWhen() {
        String html =
                "<div dir=\"ltr\">Pour info, à lire avant la réunion.<br><div class=\"x\"><div>"
                        + "---------- Forwarded message ---------<br>De : <b>La Lettre du Val</b>"
                        + " <span>&lt;<a href=\"mailto:l@example.org\">l@example.org</a>&gt;</span>"
                        + "<br>Date: lun. 2 avr. 2018 à 07:30<br>Subject: Le pont ferme<br>"
                        + "To: &lt;moi@example.org&gt;<br></div>"
                        + ARTICLE
                        + "</div></div>";
        assertRead(mail("Fwd: Le pont ferme", html));
    }

    @Test
    void theHeadMayStandInParagraphsOrLineByLine() {
        String paragraph =
                "<p>À suivre.</p><div><p><b>De :</b> La Lettre du Val &lt;l@example.org&gt;<br>"
                        + "<b>Envoyé :</b> lundi 2 avril 2018 07:30<br><b>À :</b> moi<br>"
                        + "<b>Objet :</b> Le pont ferme</p></div>";
        String lines =
                "<div>Début du message réexpédié :</div><blockquote><div><b>De: </b>\"La Lettre du"
                        + " Val\" &lt;l@example.org&gt;</div><div><b>Objet: </b><b>Le pont ferme</b>"
                        + "</div><div><b>Date: </b>2 avril 2018 à 07:30:12 UTC+2</div>"
                        + "<div><b>À: </b>moi@example.org</div><br>"
                        + ARTICLE
                        + "</blockquote>";
        assertRead(mail("TR : Le pont ferme", paragraph + ARTICLE));
        assertRead(mail("Fwd: Le pont ferme", lines));
    }

    @Test
    void aPlainTextPassedOnIsReadTheSameWay() {
        String text =
                "A lire.\n\n---------- Forwarded message ---------\nFrom: La Lettre du Val"
                        + " <l@example.org>\nDate: Mon, Apr 2, 2018 at 7:30 AM\n"
                        + "Subject: Le pont ferme\nTo: <moi@example.org>\n\n\n"
                        + ONE
                        + "\n\n"
                        + TWO
                        + "\n";
        assertRead(
                "From: Voisin <v@example.org>\nSubject: Fw: Le pont ferme\n"
                        + "Date: Thu, 5 Apr 2018 09:00:00 +0200\n"
                        + "Content-Type: text/plain; charset=utf-8\n\n"
                        + text);
    }

    @Test
    void aMailAttachedToAnotherIsTheOneToRead() {
        String inner =
                "From: La Lettre du Val <l@example.org>\nSubject: Le pont ferme\n"
                        + "Date: Mon, 2 Apr 2018 07:30:00 +0200\n"
                        + "Content-Type: text/html; charset=utf-8\n\n"
                        + ARTICLE;
        assertRead(
                "From: Voisin <v@example.org>\nSubject: Fwd: Le pont ferme\n"
                        + "Date: Thu, 5 Apr 2018 09:00:00 +0200\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                        + "Content-Type: text/plain\n\nPour info.\n--b\n"
                        + "Content-Type: message/rfc822\nContent-Disposition: attachment\n\n"
                        + inner
                        + "\n--b--\n");
    }

    @Test
    void whoPassesOnIsNotTheOutletAndHisDayNotTheArticles() {
        Draft draft = read(mail("Fwd: Le pont ferme", ARTICLE));
        assertEquals("Le pont ferme", draft.title());
        assertFalse(draft.metadata().outlet().isPresent());
        assertFalse(draft.metadata().published().isPresent());
    }

    @Test
    void anArticlesOwnColonsAreNoHead() {
        String article = ARTICLE + "<p>Date : le 2 avril 2018.<br>De : la mairie.</p>";
        Draft draft = read(mail("Le pont ferme", article));
        assertEquals("Voisin", draft.metadata().outlet().map(Detail::value).orElse(""));
        assertEquals("2018-04-05", draft.metadata().published().orElseThrow().value().toString());
    }

    private static String mail(String subject, String html) {
        return "From: Voisin <v@example.org>\nSubject: "
                + subject
                + "\nDate: Thu, 5 Apr 2018 09:00:00 +0200\n"
                + "Content-Type: text/html; charset=utf-8\n\n<html><body>"
                + html
                + "</body></html>";
    }

    private static Draft read(String mail) {
        return new MailReader().read(mail.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static void assertRead(String mail) {
        Draft draft = read(mail);
        assertEquals("Le pont ferme", draft.title());
        assertEquals(
                ONE + "\n" + TWO,
                draft.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
        assertEquals("La Lettre du Val", draft.metadata().outlet().orElseThrow().value());
        assertEquals("2018-04-02", draft.metadata().published().orElseThrow().value().toString());
    }
}
