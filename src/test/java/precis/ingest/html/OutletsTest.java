package precis.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le Monde",
                "BBC News",
                "La Gazette de Morvelin",
                "L’Écho du Val d’Or",
                "The Marlowe Heath Gazette",
                "Morveliner Zeitung"
            })
    void namesOfOutlets(String name) {
        assertTrue(Outlets.isOutlet(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La Gazette de Morvelin ferme",
                "le monde",
                "Le maire de Morvelin",
                "Mayor Meets Press",
                "The times they change",
                ""
            })
    void otherLines(String line) {
        assertFalse(Outlets.isOutlet(line));
    }

    @ParameterizedTest
    @CsvSource({
        "Morvelin adopte son budget | Le Monde, Morvelin adopte son budget, Le Monde",
        "Marlowe adopts a budget - BBC News, Marlowe adopts a budget, BBC News",
        "Morvelin – la crue – La Gazette de Morvelin, Morvelin – la crue, La Gazette de Morvelin",
        "Le pont rouvre | Reuters, Le pont rouvre, Reuters",
    })
    void aTitleMayEndInItsOutlet(String whole, String title, String outlet) {
        assertEquals(Optional.of(new Outlets.Signed(title, outlet)), Outlets.signed(whole));
    }

    /** The headline itself cites an agency so, and a place or a person stands behind a dash. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le pont rouvre - Reuters",
                "Le pont rouvre - la préfète",
                "Morvelin - Lormont",
                "Le Monde-Libération"
            })
    void otherTitlesEndInNone(String title) {
        assertEquals(Optional.empty(), Outlets.signed(title));
    }
}
