package precis.analysis.speech.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** A quotation of several paragraphs, each opened anew and only the last closed, is one. */
class ReopeningsTest {

    private static final String HEAD = "Paul Renard a présenté le bilan lundi.\n\n";

    @Test
    void whoIsToldAtItsEndSaysAllOfIt() {
        assertEquals(
                List.of("-", "Anne Rey", "Anne Rey", "Anne Rey", "Anne Rey", "Anne Rey"),
                Readings.names(
                        HEAD
                                + "« Le pont est fermé. Les experts viendront lundi.\n\n"
                                + "« Il faut de l'argent. La région doit nous aider.\n\n"
                                + "« Sans elle, rien ne se fera », a déclaré Anne Rey."));
        assertEquals(
                List.of("-", "Anne Rey", "Anne Rey", "Anne Rey"),
                Readings.names(
                        HEAD
                                + "\"Le pont est fermé. Les experts viendront lundi.\n\n"
                                + "\"Il faut de l'argent\", a déclaré Anne Rey."));
    }

    @Test
    void whoIsToldBeforeItSaysAllOfIt() {
        assertEquals(
                List.of("Anne Rey", "Anne Rey", "Anne Rey", "-"),
                Readings.names(
                        "Anne Rey a déclaré : « Le pont est fermé. Les experts viendront lundi.\n\n"
                                + "« La région doit nous aider. »\n\nLa région se tait."));
    }

    @Test
    void whatIsNeverClosedEndsWithItsParagraph() {
        assertEquals(
                List.of("Anne Rey", "-"),
                Readings.names(
                        "Anne Rey a déclaré : « Le pont est fermé.\n\nLa région s'est tue lundi."));
    }

    @Test
    void englishParagraphsAreOpenedAnewToo() {
        assertEquals(
                List.of("Anna Holm/PERSON", "Anna Holm/PERSON", "Anna Holm/PERSON"),
                Readings.english(
                        "“The bridge is closed. The experts come on Monday.\n\n"
                                + "“The region must help us,” said Anna Holm."));
    }
}
