package precis.analysis.actors.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** A surname that is a common noun as well tells no gender. */
class GenderReaderTest {

    @Test
    void aSurnameIsNoFeminineNoun() {
        var names =
                Readings.names(
                        "Paul Rivière a parlé lundi. Rivière veut un accord, Rivière l'a promis."
                                + " Elle a ajouté que rien ne pressait.");
        assertEquals("-", names.get(2));
    }

    @Test
    void aFirstNameAloneStillDoes() {
        var names = Readings.names("Claire a parlé lundi. Elle a ajouté que rien ne pressait.");
        assertEquals("Claire", names.get(1));
    }
}
