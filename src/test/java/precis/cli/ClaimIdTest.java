package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le-pont#c2",
                "seeds/le-pont.txt#c2",
                "/briefings/le-pont/#c2",
                "briefings/le-pont/index.html#c2",
                "https://example.org/news/briefings/le-pont/#c2"
            })
    void theAddressOfAPageAndTheFileOfASeedNameItToo(String written) {
        assertEquals(new ClaimId(Optional.of("le-pont"), "c2"), ClaimId.parse(written));
    }

    @Test
    void withoutASignItIsTheClaimAlone() {
        assertEquals(new ClaimId(Optional.empty(), "c2"), ClaimId.parse("c2"));
    }
}
