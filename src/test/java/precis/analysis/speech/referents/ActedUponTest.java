package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.analysis.speech.Readings;

/** A pronoun that fits a body and whom it does something to means that person. */
class ActedUponTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le tribunal de Lormont a condamné mardi Jean Rey à deux ans de prison.",
                "Le FC Lormont a recruté Jean Rey, attaquant de vingt ans.",
                "Le syndicat des mineurs a suspendu son trésorier, Jean Rey.",
                "Le Parti rural a exclu, hier, à l'unanimité, Jean Rey, député de Lormont."
            })
    void whoIsActedUponSpeaksNext(String before) {
        assertEquals(
                "Jean Rey",
                Readings.names(before + " Il a déclaré que c'était une surprise.").get(1));
    }

    @Test
    void aBodyThatSpokeGoesOn() {
        assertEquals(
                List.of("syndicat des mineurs", "syndicat des mineurs"),
                Readings.names(
                        "Le syndicat des mineurs accuse Jean Rey d'avoir menti. Il réclame son"
                                + " départ."));
    }

    @Test
    void ofTwoThatWereActedUponNobodyIsTaken() {
        assertEquals(
                "tribunal de Lormont",
                Readings.names(
                                "Le tribunal de Lormont a condamné Jean Rey et Paul Mur. Il a"
                                        + " annoncé une audience en mai.")
                        .get(1));
    }

    @Test
    void anOfficeThatTheSentenceIsAboutSpeaksNext() {
        assertEquals(
                "procureur",
                Readings.names(
                                "Paul Renard, 30 ans, a disparu lundi. Le procureur a ouvert une"
                                        + " enquête. Il a indiqué que la piste était froide.")
                        .get(2));
        assertEquals(
                "prosecutor/OFFICIAL",
                Readings.english(
                                "Karl Bakke, 30, went missing on Monday. The prosecutor opened an"
                                        + " inquiry. He said all leads were being followed.")
                        .get(2));
    }

    @Test
    void whoHoldsNoOfficeMayBeTheOneNamedBefore() {
        assertEquals(
                "Anne Rey",
                Readings.names(
                                "Le président a reçu Anne Rey vendredi. Libérée mercredi, l'ex-otage"
                                        + " est arrivée à midi. Elle s'est dite heureuse.")
                        .get(2));
    }
}
