package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Span;

class ApostrophesTest {

    private static final Tokenizer WORDS = new Tokenizer(List.of("\\w+'?", "\\w+\u2019"));

    @Test
    void aMarkBetweenTwoLettersIsReadAsAnApostrophe() {
        for (String mark : List.of("`", "\u00B4", "\u2018", "\u2032", "\uFF07")) {
            String text = "l" + mark + "eau " + mark + "a " + mark + mark;
            String read = Apostrophes.read(text, new Span(0, text.length())).toString();
            assertEquals("l\u2019eau " + mark + "a " + mark + mark, read);
        }
    }

    @Test
    void aTextWithSuchAMarkInEachSentenceIsNotReadAgainForEach() {
        String sentence = "Il vient de l`eau. ";
        String text = sentence.repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (int at = 0; at < text.length(); at += sentence.length()) {
                        WORDS.spans(text, new Span(at, at + sentence.length()));
                    }
                });
    }
}
