package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever spoke is followed over the sentences of passages that French news is made of. */
class DrawnPassagesTest {

    private static final Path FILE =
            Path.of("src/test/resources/precis/analysis/speech/passages-fr.txt");

    @Test
    void everySentenceOfEveryPassageIsCreditedAsDrawn() throws IOException {
        Passages passages = new Passages(FILE);
        assertEquals(List.of(), passages.wrong());
        assertTrue(passages.drawn() > 200, "drawn: " + passages.drawn());
    }
}
