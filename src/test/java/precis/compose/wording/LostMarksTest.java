package precis.compose.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "La gare ouvre lundi.| La gare ouvre lundi.",
                "« Nous partons », dit-elle.| « Nous partons », dit-elle.",
                "« Nous partons demain.| « Nous partons demain. »",
                "Voilà tout », dit-elle.| « Voilà tout », dit-elle.",
                "Voilà tout », dit-elle, et « rien de plus.| « Voilà tout », dit-elle, et « rien de plus. »",
                "Il parle d'\"erreur\" et de \"faute\".| Il parle d'\"erreur\" et de \"faute\".",
                "Il est inculpé d'”erreur” et de “faute”.| Il est inculpé d'”erreur” et de “faute”.",
                "Voilà tout”, dit-elle.| « Voilà tout”, dit-elle.",
                "Il a commis une faute \" grave \".| Il a commis une faute \" grave \".",
                "\"Nous partons demain.| \"Nous partons demain. »",
                "Voilà tout\", dit-elle.| « Voilà tout\", dit-elle.",
                "Il vise \"l'aide de l'État (2008)\".| Il vise \"l'aide de l'État (2008)\".",
                "Le chef, alias \"Le Gris \".| Le chef, alias \"Le Gris \".",
            })
    void marksThatACutCostAreGivenBack(String cut, String printed) {
        assertEquals(printed.strip(), printed(cut, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Nous n'avons rien vu.| « Nous n'avons rien vu. »",
                "« Nous n'avons rien vu. »| « Nous n'avons rien vu. »",
                "Nous n'avons rien vu. »| « Nous n'avons rien vu. »",
            })
    void aSentenceInsideAQuotationIsPrintedAsOne(String cut, String printed) {
        assertEquals(printed.strip(), printed(cut, true));
    }

    private static String printed(String cut, boolean inside) {
        LostMarks marks = LostMarks.of(cut, "« ", " »", inside);
        return marks.before() + cut + marks.after();
    }
}
