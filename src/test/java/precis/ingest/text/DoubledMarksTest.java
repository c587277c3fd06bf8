package precis.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubledMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Le maire parle d'une ''erreur''.| Le maire parle d'une \"erreur\".",
                "''L'Écho de Lormont'' ferme| \"L'Écho de Lormont\" ferme",
                "Un lecteur de l'''Écho'' écrit| Un lecteur de l'\"Écho\" écrit",
                "Mayor calls bridge ``unsafe'', then ‘‘old’’| Mayor calls bridge \"unsafe\", then \"old\"",
                "Rat nennt Brücke ,,alt''| Rat nennt Brücke \"alt\"",
                "Elle mesure 1'20'' et lui 2'30''| Elle mesure 1'20'' et lui 2'30''",
                "Il pèse 5'10'' de long, 6'' de large| Il pèse 5'10'' de long, 6'' de large",
                "Une marque '' seule, puis rien| Une marque '' seule, puis rien",
                "Un mot '''gras''' du wiki| Un mot '''gras''' du wiki",
                "L'été d'hier, l'''aube, et l'hiver| L'été d'hier, l'''aube, et l'hiver",
            })
    void aPairAroundWordsIsOneMarkOnEitherSide(String written, String read) {
        assertEquals(read.strip(), Cleaner.line(written));
    }

    @Test
    void aLongLineOfApostrophesIsReadToo() {
        String line = "l'a ".repeat(200_000) + "''b''";
        assertEquals(line.replace("''b''", "\"b\""), Cleaner.line(line));
        String open = "''l'a ".repeat(100_000);
        assertEquals(open.strip(), Cleaner.line(open));
    }
}
