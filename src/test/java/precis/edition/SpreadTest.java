package precis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private final List<String> heldBack = new ArrayList<>();

    @Test
    void anOrderWithinTheLimitStays() {
        assertEquals(List.of("a1", "b1", "a2", "c1"), order("a1", "b1", "a2", "c1"));
        assertEquals(List.of(), heldBack);
    }

    @Test
    void aThirdOfOneOutletLetsOthersPass() {
        assertEquals(
                List.of("a1", "a2", "b1", "c1", "d1", "a3"),
                order("a1", "a2", "a3", "b1", "c1", "d1"));
        assertEquals(List.of("a3", "a3", "a3"), heldBack);
    }

    @Test
    void whereOneOutletIsAllThereIsNothingIsLost() {
        assertEquals(List.of("a1", "a2", "a3"), order("a1", "a2", "a3"));
    }

    private List<String> order(String... wanted) {
        return new Spread<String>(s -> s.substring(0, 1)).order(List.of(wanted), heldBack::add);
    }
}
