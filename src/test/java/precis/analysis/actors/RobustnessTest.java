package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gives an answer, in time. */
class RobustnessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Un",
                "LE PRÉSIDENT PAUL MARTIN A DÉMISSIONNÉ LUNDI À PARIS",
                "« Jamais clos, dit Paul",
                "M. (M. ( M. de la de la",
                "Paul, Paul, Paul, Paul et Paul (Paul) (PP) (P)",
                "The President of the United States said on Monday that nothing had changed.",
                "le ministère de l'",
                "gouvernement de",
                "L'Agence \uD835\uDC9C nationale de l'eau a voté avec Jean \uD835\uDC9C Rey.",
                "1 2 3 , , ; ( ) « » \" \" - - – —"
            })
    void oddTextsGiveACast(String text) {
        assertNotNull(Reading.cast(text, text).actors());
    }

    @Test
    void manyNamesTakeLinearTime() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            text.append("Paul ").append(name(random)).append(" a rencontré M. ");
            text.append(name(random)).append(i % 20 == 0 ? ".\n\n" : ". ");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Reading.cast("Rencontres", text.toString().strip()));
    }

    private static String name(Random random) {
        return (char) ('A' + random.nextInt(26)) + "or" + (char) ('a' + random.nextInt(26)) + "in";
    }
}
