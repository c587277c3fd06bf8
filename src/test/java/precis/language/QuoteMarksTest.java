package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Il part.|false",
                "« Il part|true",
                "« Il part »|false",
                "« Il a dit “non” et|true",
                "« Il a dit “non” »|false",
                "Il part », et « lui|true",
                "Er sagt: „Ich gehe|true",
                "Er sagt: „Ich gehe“|false",
                "\"Nous|true",
                "\"Nous\"|false",
            })
    void aQuotationIsOpenUntilItsOwnMarkClosesIt(String text, boolean open) {
        QuoteMarks marks = new QuoteMarks();
        text.chars().forEach(c -> marks.read((char) c));
        assertEquals(open, marks.isOpen());
    }
}
