package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns that French news is full of: names in between, voices of bodies, what nobody states. */
class NewsTurnsTest {

    private static List<String> names(String text) {
        return Readings.speakers(text).stream().map(s -> s.replaceAll("/[A-Z]+", "")).toList();
    }

    @Test
    void aNicknameIsNobodysSpeech() {
        assertEquals(
                List.of("-"),
                names("Le boxeur Luc Ferrand, dit « le Gaucher », a quitté la ville."));
    }

    @Test
    void whoDoesNotWishToSpeakSaysNothing() {
        assertEquals(List.of("-"), names("Contactée, la préfecture n'a pas souhaité s'exprimer."));
    }

    @Test
    void theLatterMayBeWhomItIsAccordingTo() {
        assertEquals(
                List.of("Luc Ferrand", "Luc Ferrand"),
                names(
                        "Le pont cède, selon le maire Luc Ferrand. D'après ce dernier, rien n'a été"
                                + " fait."));
    }

    @Test
    void whoeverSeesSomethingInItHoldsAView() {
        assertEquals(
                List.of("Luc Ferrand"),
                names("Luc Ferrand a haussé le ton, y voyant « une provocation »."));
    }

    @Test
    void theOneLetterOfANetworkEndsASentence() {
        assertEquals(
                List.of("-", "préfecture"),
                names("Luc Ferrand a réagi sur X. La préfecture affirme que le pont tient."));
    }

    @Test
    void aSentenceMayBeginWithoutItsCapital() {
        assertEquals(
                List.of("-", "préfecture"),
                names("Le pont est fermé. la préfecture affirme que la route est ouverte."));
    }
}
