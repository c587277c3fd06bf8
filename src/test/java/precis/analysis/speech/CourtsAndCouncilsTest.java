package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks in reports of trials, councils and strikes. */
class CourtsAndCouncilsTest {

    @Test
    void theLawyerIsNotTheAccused() {
        assertEquals(
                List.of("-", "juge", "avocat", "avocat"),
                Readings.names(
                        "Dans le box, Kevin, 30 ans, tremble. « Le témoin est absent », note la"
                                + " juge. « Je veux plaider ! », rétorque l'avocat. L'avocat se"
                                + " récrie : « Mon client travaille. »"));
        assertEquals(
                List.of("Florian Tarde", "avocat"),
                Readings.names(
                        "« Je regrette », a dit Florian Tarde. « Mon client est jeune », ajoute"
                                + " l'avocat."));
    }

    @Test
    void whoeverIsAddressedAsALawyerIsOne() {
        assertEquals(
                List.of("-", "Dulac", "Dulac"),
                Readings.names(
                        "Kevin Aubry comparaît. « Il est innocent », plaide Me Dulac. L'avocat"
                                + " demande la relaxe."));
    }

    @Test
    void theObjectOfAClauseIsNoSubjectOfTheNext() {
        assertEquals(
                List.of("syndicats", "députés", "CGT"),
                Readings.names(
                        "Le maire soutient Renault et les syndicats demandent une enquête. Les"
                                + " élus ont visité la Mavic et les députés demandent une enquête."
                                + " Ils luttent pour sauver Renault et la CGT réclame un débat."));
    }

    @Test
    void whatTheSentenceBeforeToldOfIsMeant() {
        assertEquals(
                List.of("CGT", "-", "-", "-"),
                Readings.names(
                        "La CGT dénonce un plan. Les éleveurs sont venus. La décision est tombée"
                                + " lundi. Elle prévoit trente départs."));
        assertEquals(
                List.of("WWF Suisse", "WWF Suisse", "WWF Suisse"),
                Readings.names(
                        "Le WWF Suisse dit son espoir. L'organisation dit reconnaître les efforts"
                                + " des éleveurs. Elle les félicite pour les mesures prises."));
    }

    @Test
    void aBodyIsNotWhatOnlyHasACommonNoun() {
        assertEquals(
                List.of("-", "constructeur"),
                Readings.names(
                        "Les syndicats s'opposent au projet. Mardi, le constructeur, principal"
                                + " client, avait annoncé qu'il ne soutenait pas le projet."));
    }

    @Test
    void anArticleThatBreaksOffLeavesWhoSpeaksSpeaking() {
        assertEquals(
                List.of("-", "Ostrand", "Ostrand"),
                Readings.names(
                        "Le maire ouvre la séance. Pour M. Ostrand, en charge de l'étude, la"
                                + " philosophie se résume ainsi : « Eviter de devenir une ville"
                                + " musée. Le PLU doit répondre aux générations futures."));
    }
}
