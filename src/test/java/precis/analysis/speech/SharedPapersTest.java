package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever passed a document on, got it or was asked for it did not make it. */
class SharedPapersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Un message relayé par des milliers d'internautes affirme que la ville ferme.|message
                    Une vidéo vue plus de 500 000 fois affirme que la ville ferme.|vidéo
                    Selon une publication partagée plus de 3 000 fois, la ville ferme.|publication
                    Un courrier adressé à des élus précise que la ligne ferme.|courrier adressé à des élus
                    Une étude menée par l'Ifop auprès de 2 000 personnes montre que la confiance baisse.|Ifop
                    Une pétition signée par des habitants affirme que la ville ferme.|habitants
                    """)
    void theDocumentSpeaksOrWhoeverMadeIt(String sentence, String speaker) {
        assertEquals(List.of(speaker), Readings.names(sentence));
    }
}
