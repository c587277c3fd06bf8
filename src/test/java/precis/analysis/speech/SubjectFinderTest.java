package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectFinderTest {

    @Test
    void theObjectsOfARelativeClauseAreNotWhoSpeaks() {
        assertEquals(
                List.of("Carlo Bente/ORGANISATION"),
                Readings.speakers(
                        "L'entraîneur de Verdoro, Carlo Bente, qui a dépensé dix millions d'euros"
                                + " pour recruter Paul Morel, et le double pour l'attaquant Luc"
                                + " Ferrand, a déclaré : « Le marché est fou. »"));
    }

    @Test
    void whoSaysItComesBeforeWhoReportsIt() {
        assertEquals(
                List.of("Jean Morel/OFFICIAL, Le Figaro/MEDIA"),
                Readings.speakers(
                        "Comme le rapporte Le Figaro, le ministre Jean Morel a déclaré que rien"
                                + " n'était décidé."));
    }
}
