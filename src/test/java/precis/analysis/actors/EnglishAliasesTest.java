package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Short forms of names in English. */
class EnglishAliasesTest {

    @Test
    void theLastWordsOfABodysNameStandForItWithTheirCapitals() {
        assertEquals(
                List.of("Weather Service"),
                Reading.aliases(
                        Reading.english(
                                "Floods feared",
                                "The National Weather Service warned of floods. The Weather Service"
                                        + " said rivers would rise."),
                        "National Weather Service"));
    }
}
