package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that someone is given without quotation marks, and who is no one else's relative. */
class UnmarkedSpeechTest {

    @Test
    void aBlockInTheFirstPersonIsWhoseNameStandsUnderIt() {
        List<String> speakers =
                Readings.english(
                        "Valeska Holm worked on the ferry for ten years.\n\n"
                                + "I was told to stay on board. Valeska Holm\n\n"
                                + "I was told to stay on board. The ferry sank in May.");
        assertEquals("Valeska Holm/PERSON", speakers.get(1));
        assertEquals("Valeska Holm/PERSON", speakers.get(3));
        assertEquals("-", speakers.get(4));
        assertEquals(
                "-",
                Readings.english("Valeska Holm left.\n\nThe ferry sank in May. Valeska Holm")
                        .get(1));
    }

    @Test
    void aRelativeIsNotThePersonWhoseRelativeItIs() {
        assertEquals(
                List.of("-", "mère/ANONYMOUS"),
                Readings.speakers(
                        "Valérie Holm a été envoyée à Zavel. Sa mère a déclaré que le bac était"
                                + " vieux."));
        assertEquals(
                List.of("-", "mother/ANONYMOUS"),
                Readings.english(
                        "Valeska Holm was sent to Zavel. Her mother said that the ferry was old."));
    }

    @Test
    void whoWroteAStudyIsNoDocumentAndANamedStudyNoPaper() {
        assertEquals(
                List.of("Anna Holm/EXPERT"),
                Readings.english("The ferry is old, said study co-author Anna Holm of Zavel."));
        assertEquals(
                List.of("Norvik National Ferry Survey/DOCUMENT"),
                Readings.english("The Norvik National Ferry Survey found that ferries were old."));
    }

    @Test
    void aQuotationIsOfWhomTheSentenceBehindItIsAbout() {
        assertEquals(
                List.of("Valérie Holm/PERSON"),
                Readings.speakers(
                        "\"L'eau est montée en dix minutes\": Valérie Holm, restauratrice, compte"
                                + " les dégâts."));
    }
}
