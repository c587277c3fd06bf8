package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.analysis.speech.Readings;

/** « ce dernier », « un autre », « la seconde », « lui » and « d'après elle »: who is meant. */
class LatterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le président français a reçu son homologue allemand. Ce dernier a promis un accord. | homologue allemand
                    Le président français a reçu le roi de Gornavie. Celui-ci a promis un accord. | roi de Gornavie
                    Le directeur du musée a été reçu par la ministre. Celle-ci a promis un accord. | ministre
                    Le pont a été fermé par le préfet. Selon lui, un effondrement menace. | préfet
                    La ministre a reçu le patron de Brévex. Il a promis un accord. | patron de Brévex
                    Un témoin raconte avoir vu deux hommes fuir. Un autre évoque un troisième homme. | témoin
                    Anne Rey a battu Claire Mur. La première a dit sa joie. | Anne Rey
                    Anne Rey a battu Claire Mur. La seconde a reconnu sa défaite. | Claire Mur
                    Le président Paul Mur a reçu les syndicats. Un accord a été signé. Il prévoit des primes. | -
                    Le maire Paul Mur a reçu les syndicats. Le pont est fermé. Il promet des primes. | Paul Mur
                    Le ministre a reçu les syndicats. Lui s'est félicité d'un dialogue franc. | ministre
                    Paul Mur défend la loi. Anne Rey la juge « inutile ». | Anne Rey
                    Le président français, Paul Mur, a parlé. Le dirigeant allemand a promis un accord. | dirigeant allemand
                    Vladimir Poutine a parlé lundi. Poutine veut un accord. Il a ajouté que rien ne pressait. | Vladimir Poutine
                    """)
    void whoSpeaksLast(String passage, String speaker) {
        var names = Readings.names(passage);
        assertEquals(speaker, names.get(names.size() - 1));
    }
}
