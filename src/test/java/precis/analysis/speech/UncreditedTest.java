package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the article says in its own voice, though it sounds like speech. */
class UncreditedTest {

    @Test
    void whatQuotesAThingGoesBackToNobody() {
        assertEquals(
                List.of("Ida Holm/PERSON", "-"),
                Readings.speakers(
                        "« Nous marcherons par tous les temps », promet Ida Holm. Le thème du"
                                + " défilé de cette année était « Nous sommes tous de la fête »."));
    }

    @Test
    void whatARelativeClauseTellsOfIsNoStatement() {
        assertEquals(
                List.of("-"),
                Readings.speakers("La ville a reçu hier des aides que la maire réclame."));
    }

    @Test
    void wordsInMarksAreNotOfWhateverTheSentenceBeforeIsAbout() {
        assertEquals(
                List.of("-", "-", "habitants/ANONYMOUS"),
                Readings.speakers(
                        "La ville a ouvert son forum. « Nous sommes inquiets. » Dans la rue, les"
                                + " habitants s'interrogent."));
    }

    @Test
    void aRelativeThatOpensASentenceIsNoName() {
        assertEquals(
                List.of("-", "-"),
                Readings.names("Le maire a vu le préfet. Lequel a confirmé la fermeture du pont."));
    }

    @Test
    void whatBreaksOutOrIsAlarmedSaysNothing() {
        assertEquals(
                List.of("-", "-"),
                Readings.names(
                        "Le sinistre s'est déclaré dans la nuit. Un voisin a crié pour alerter les"
                                + " habitants."));
    }

    @Test
    void aBodySaysNoI() {
        assertEquals(
                List.of("Rita Holm", "-", "-"),
                Readings.names(
                        "Rita Holm, de Solvanis, annonce un pont. L'entreprise cherche un mécène. «"
                                + " Je suis contente de ce pont. »"));
        assertEquals(
                List.of("Rita Holm", "-", "Solvanis"),
                Readings.names(
                        "Rita Holm, de Solvanis, annonce un pont. L'entreprise cherche un mécène. «"
                                + " Nous sommes contents de ce pont. »"));
    }
}
