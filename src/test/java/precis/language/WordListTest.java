package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.model.Span;

class WordListTest {

    private static final LanguagePack FR = LanguagePack.load("fr");

    @ParameterizedTest
    @CsvSource({
        "2, Ils viennent tous deux, 4",
        "1, Ils sont deux, 3",
        "3, « tous les deux » répondent, 4",
        "0, Ils viennent tous les mardis, 5",
        "0, Deux viennent, 2",
        "0, Deux viennent, 0"
    })
    void theLongestEntryThatEndsBeforeAPlace(int length, String text, int end) {
        List<Token> tokens = FR.tokens(text, new Span(0, text.length()));
        assertEquals(length, FR.list("both-words").longestBefore(tokens, end));
    }
}
