package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void givesWhatWasLoaded() {
        assertEquals("model", Ahead.load(() -> "model").get());
    }

    @Test
    void failsAsTheLoadingDid() {
        IllegalStateException wrong = new IllegalStateException("pack.yml:3: no such list");
        Ahead<String> ahead =
                Ahead.load(
                        () -> {
                            throw wrong;
                        });
        assertSame(wrong, assertThrows(IllegalStateException.class, ahead::get));
    }
}
