package precis.analysis.actors.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void accentsCaseAndHyphensMakeNoDifference() {
        assertEquals(Names.key("ETATS UNIS"), Names.key("États-Unis"));
        assertEquals(List.of("l", "oeuvre"), Names.words("L’Œuvre"));
        assertEquals("", Names.key("« — »"));
    }

    @Test
    void distanceCountsEditsUpToALimit() {
        assertEquals(1, Names.distance("neiva", "nerva", 2));
        assertEquals(0, Names.distance("", "", 2));
        assertEquals(3, Names.distance("paul", "marie", 2));
    }
}
