package precis.analysis.speech.cues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.analysis.speech.Readings;

/** What a clause says that only opens the sentence does not make the sentence its speaker's. */
class OpeningClauseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quand un journaliste lui a demandé si elle était déçue, Anne Rey a répondu que non.",
                "Lorsque le juge lui a demandé pourquoi elle se taisait, Anne Rey a dit avoir peur.",
                "Si le maire affirme que tout va bien, Anne Rey répond que rien ne va.",
                "Si Paul Mur défend la loi, Anne Rey la juge « inutile ».",
                "Après que le maire a annoncé la fermeture, Anne Rey a dénoncé un scandale.",
                "Bien que le maire ait promis une école, Anne Rey doute de sa parole.",
                "Alors que Paul Mur parle d'un « succès », Anne Rey dénonce « un échec ».",
                "À la journaliste qui lui demandait pourquoi, Anne Rey a répondu qu'elle était lasse.",
                "Anne Rey, à qui Paul Mur a promis un poste, dit ne rien attendre.",
                "Interrogée par un élu qui lui demandait pourquoi, Anne Rey a dit qu'elle était lasse."
            })
    void theMainClauseTellsWhoSpeaks(String text) {
        assertEquals(List.of("Anne Rey"), Readings.names(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "While the mayor insists that all is well, Jane Reed says the town is broke.",
                "Although the mayor said the plan was safe, Jane Reed warned that jobs would go.",
                "If the mayor says that all is well, Jane Reed replies that nothing is."
            })
    void soItDoesInEnglish(String text) {
        assertEquals(List.of("Jane Reed/PERSON"), Readings.english(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comme le maire l'a annoncé mardi, l'école fermera.",
                "Comme le maire l'avait annoncé, Anne Rey a confirmé la fermeture.",
                "Alors que le maire affirme que tout va bien, l'école ferme."
            })
    void aClauseWhoseMainOneNobodySaysKeepsItsSpeaker(String text) {
        assertEquals(List.of("maire"), Readings.names(text));
    }
}
