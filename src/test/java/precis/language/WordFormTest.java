package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import precis.model.Span;

/** What a form keeps, whatever the numbers that it is asked by and their order. */
class WordFormTest {

    private static final int MANY = 2_000;

    private static Token token(String word) {
        return LanguagePack.load("de").tokens(word, new Span(0, word.length())).get(0);
    }

    @Test
    void everyQuestionIsAskedOnceInWhateverOrder() {
        Token token = token("Haus");
        AtomicInteger asked = new AtomicInteger();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            boolean answer = i % 3 == 0;
            questions.add(
                    new Question(
                            t -> {
                                asked.incrementAndGet();
                                return answer;
                            }));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(5));
        for (int round = 0; round < 2; round++) {
            order.forEach(i -> assertEquals(i % 3 == 0, questions.get(i).holds(token)));
        }
        assertEquals(MANY, asked.get());
    }

    @Test
    void aQuestionMayAskAnother() {
        Token token = token("Haus");
        Question inner = new Question(t -> true);
        Question outer = new Question(inner::holds);
        assertTrue(outer.holds(token));
        assertTrue(inner.holds(token));
    }

    @Test
    void whatIsKeptIsFoundUnderItsNumber() {
        WordForm form = new WordForm("Haus", "haus", Upos.NOUN, List.of());
        int[] numbers = {900, 905, 17, 400, 3, 901};
        for (int number : numbers) {
            assertNull(form.kept(number));
            form.keep(number, "kept " + number);
        }
        for (int number : numbers) {
            assertEquals("kept " + number, form.kept(number));
        }
        assertNull(form.kept(902));
        assertNull(form.kept(2));
        assertNull(form.kept(100_000));
    }
}
