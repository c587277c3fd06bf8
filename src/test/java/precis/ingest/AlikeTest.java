package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {

    private static final List<String> NAMES =
            List.of("le-pont-ferme", "le-pont-rouvre", "la-gare-brule", "le-fil-a", "le-fil-b");

    @Test
    void namesThatHoldWhatWasWrittenComeFirst() {
        assertEquals(List.of("le-fil-a", "le-fil-b"), Alike.to("le-fil", NAMES));
    }

    @Test
    void aSlipOfTheKeyboardIsForgiven() {
        assertEquals("le-pont-ferme", Alike.to("le-pnt-ferme", NAMES).get(0));
    }

    @Test
    void nothingAlikeIsNothing() {
        assertEquals(List.of(), Alike.to("xyz", NAMES));
        assertEquals(List.of(), Alike.to("", NAMES));
    }
}
