package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.analysis.speech.Readings;

/** « Le suspect », « la victime »: whoever the article says this of. */
class StatusesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le pianiste Victor Lang a été mis en examen. Son associé, Pierre Hamel, a été"
                        + " entendu comme témoin. Le suspect nie toute fraude.|Victor Lang/PERSON",
                "Marc Delbos est accusé d'avoir tué son voisin, Paul Rivière. Le maire, Luc Ferrand,"
                        + " est venu. « C'est faux », a déclaré l'accusé.|Marc Delbos/PERSON",
                "Le tribunal a condamné mardi Éric Vasseur à deux ans de prison. La procureure, Claire"
                        + " Dumont, s'est tue. « Je ferai appel », a annoncé le condamné."
                        + "|Éric Vasseur/PERSON",
                "Lina Morel a remporté hier la course. Anne Rey est venue. La gagnante a assuré qu'elle"
                        + " continuerait.|Lina Morel/PERSON",
                "Lina Morel a devancé Anne Rey. Sa sœur, Eva Morel, est venue. La perdante a assuré"
                        + " qu'elle continuerait.|Anne Rey/PERSON",
                "Louis Garnier, 45 ans, a été agressé à Lille. Sa femme, Sophie Garnier, a été"
                        + " interpellée. La victime a déclaré qu'il rentrait chez lui."
                        + "|Louis Garnier/PERSON",
                "Louis Garnier, 45 ans, a été tué à Lille. Sa femme, Sophie Garnier, a été interpellée."
                        + " La suspecte a déclaré qu'elle dormait.|Sophie Garnier/PERSON",
                "Luc Morel accuse Paul Renard de fraude. Le principal intéressé nie.|Paul Renard/PERSON",
                "L'actrice Claire Vasseur accuse le producteur Paul Renard de l'avoir agressée."
                        + " L'intéressé dément.|Paul Renard/ORGANISATION",
                "Claire Vasseur dirige le musée depuis mai. Anne Rey est venue. La directrice a annoncé"
                        + " une exposition.|Claire Vasseur/ORGANISATION",
                "Un suspect a été arrêté. Le maire, Luc Ferrand, est venu. Le suspect a déclaré qu'il"
                        + " dormait.|suspect/ANONYMOUS"
            })
    void nounsFollowWhatBefell(String text, String last) {
        assertEquals(last, lastOf(Readings.speakers(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marc Delbos est jugé pour meurtre. « La blessure était profonde », estime l'expert."
                        + "|expert/EXPERT",
                "Marc Delbos comparaît pour le meurtre de sa femme. « Il est dangereux », ajoute le"
                        + " psychiatre.|psychiatre/EXPERT",
                "Selon Marc Delbos, de l'Institut du climat, la mer monte. « Elle monte vite »,"
                        + " poursuit l'expert.|Marc Delbos/ORGANISATION"
            })
    void noExpertIsWhomTheCourtHearsAbout(String text, String last) {
        assertEquals(last, lastOf(Readings.speakers(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mark Dalton is accused of killing his neighbour, Paul Rivers. Prosecutor Claire Dunn"
                        + " was silent. The suspect denied the charges.|Mark Dalton/PERSON",
                "Nadia Bell, 31, was attacked in Leeds. Her husband, Hugh Bell, was arrested. The"
                        + " victim said she had been hit twice.|Nadia Bell/PERSON",
                "A suspect was arrested. Mayor Luke Farrell visited the scene. The suspect said he was"
                        + " asleep.|suspect/ANONYMOUS"
            })
    void inEnglish(String text, String last) {
        assertEquals(last, lastOf(Readings.english(text)));
    }

    private static String lastOf(List<String> speakers) {
        return speakers.get(speakers.size() - 1);
    }
}
