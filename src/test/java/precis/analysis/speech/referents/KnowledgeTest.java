package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** Whom a description means that everyone knows. */
class KnowledgeTest {

    @Test
    void aBodyGoesByWhatItIs() {
        assertEquals(
                List.of("NASA/OFFICIAL", "-", "Commission européenne/OFFICIAL"),
                Readings.speakers(
                        "L'agence spatiale américaine a annoncé le lancement d'une sonde. La NASA y"
                                + " travaille avec la Commission européenne. L'exécutif européen"
                                + " estime que la mission sera longue."));
    }

    @Test
    void aLeaderGoesByOfficeAndBody() {
        assertEquals(
                List.of("-", "Marine Le Pen/PERSON", "Barack Obama/OFFICIAL"),
                Readings.speakers(
                        "Marine Le Pen et Barack Obama se sont croisés à Lyon. La candidate du Front"
                                + " national a déclaré que la ville était belle. Le président"
                                + " américain a répondu qu'il y reviendrait."));
    }

    @Test
    void nobodyIsMeantWhoIsNotNamed() {
        assertEquals(
                List.of("agence spatiale américaine/OFFICIAL"),
                Readings.speakers("L'agence spatiale américaine a annoncé le départ d'une sonde."));
    }

    @Test
    void aStateByItsForm() {
        assertEquals(
                List.of("Maroc/OFFICIAL", "Maroc/OFFICIAL"),
                Readings.speakers(
                        "Le Maroc a annoncé lundi une réforme des ports. Selon le royaume, elle"
                                + " coûtera peu."));
        assertEquals(
                List.of("Maroc/OFFICIAL", "royaume/OFFICIAL"),
                Readings.speakers(
                        "Le Maroc a annoncé lundi une réforme avec l'Espagne. Selon le royaume,"
                                + " elle coûtera peu."));
    }

    @Test
    void theTypographicApostropheIsAnApostrophe() {
        assertEquals(
                List.of("Conseil d’État/OFFICIAL", "Conseil d’État/OFFICIAL"),
                Readings.speakers(
                        "Le Conseil d’État a affirmé lundi que le décret était nul. Selon la"
                                + " haute juridiction administrative, il faut un autre texte."));
        assertEquals(
                List.of("-", "-", "Hugo Morand/ORGANISATION"),
                Readings.speakers(
                        "Hugo Morand, chef d’entreprise, est venu lundi. Le guitariste Paul"
                                + " Renard jouait dehors. Le dirigeant a expliqué que le port"
                                + " rouvrirait."));
    }
}
