package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns that French news is full of: names in between, voices of bodies, what nobody states. */
class NewsTurnsTest {

    @Test
    void aNicknameIsNobodysSpeech() {
        assertEquals(
                List.of("-"),
                Readings.names("Le boxeur Luc Ferrand, dit « le Gaucher », a quitté la ville."));
    }

    @Test
    void whoDoesNotWishToSpeakSaysNothing() {
        assertEquals(
                List.of("-"),
                Readings.names("Contactée, la préfecture n'a pas souhaité s'exprimer."));
    }

    @Test
    void theLatterMayBeWhomItIsAccordingTo() {
        assertEquals(
                List.of("Luc Ferrand", "Luc Ferrand"),
                Readings.names(
                        "Le pont cède, selon le maire Luc Ferrand. D'après ce dernier, rien n'a été"
                                + " fait."));
    }

    @Test
    void whoeverSeesSomethingInItHoldsAView() {
        assertEquals(
                List.of("Luc Ferrand"),
                Readings.names("Luc Ferrand a haussé le ton, y voyant « une provocation »."));
    }

    @Test
    void theOneLetterOfANetworkEndsASentence() {
        assertEquals(
                List.of("-", "préfecture"),
                Readings.names(
                        "Luc Ferrand a réagi sur X. La préfecture affirme que le pont tient."));
    }

    @Test
    void aSentenceMayBeginWithoutItsCapital() {
        assertEquals(
                List.of("-", "préfecture"),
                Readings.names(
                        "Le pont est fermé. la préfecture affirme que la route est ouverte."));
    }
}
