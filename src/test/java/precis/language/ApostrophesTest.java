package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Span;

class ApostrophesTest {

    @Test
    void aMarkBetweenTwoLettersIsReadAsAnApostrophe() {
        for (String mark : List.of("`", "\u00B4", "\u2018", "\u2032", "\uFF07")) {
            String text = "l" + mark + "eau " + mark + "a " + mark + mark;
            String read = Apostrophes.read(text, new Span(0, text.length())).toString();
            assertEquals("l\u2019eau " + mark + "a " + mark + mark, read);
        }
    }
}
