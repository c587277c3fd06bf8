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

    @Test
    void aSchoolIsNotWhomItIsNamedAfter() {
        assertEquals(
                List.of("proviseure du lycée Jean Moulin", "Luc Dorn", "fondation Abel Morin"),
                Readings.names(
                        "La proviseure du lycée Jean Moulin refuse. Le directeur de la clinique"
                                + " Anne Ferrand, Luc Dorn, dément. La fondation Abel Morin réclame"
                                + " une loi."));
    }

    @Test
    void theMediumIsNotWhomItTellsOf() {
        assertEquals(
                List.of("Quotidien de Varnes", "Luc Ferrand"),
                Readings.names(
                        "Le Quotidien de Varnes a appris que Luc Ferrand quittera son poste. Il juge"
                                + " le climat délétère."));
        assertEquals(
                List.of("Varnesactu.fr/MEDIA"),
                Readings.speakers("Selon Varnesactu.fr, le maire a démissionné."));
    }

    @Test
    void aQuotationBehindWordsWithoutAVerbGoesOn() {
        assertEquals(
                List.of("syndicats", "-", "syndicats"),
                Readings.names(
                        "Les syndicats dénoncent le mépris du maire. Absence aux réunions, groupes"
                                + " inutiles… « Le maire ne respecte pas ses partenaires. »"));
    }

    @Test
    void whoeverLeadsAnUnknownNameLeadsABody() {
        assertEquals(
                List.of("Lise Aber/ORGANISATION", "Oumar Sy/OFFICIAL"),
                Readings.speakers(
                        "Lise Aber, présidente de Mer et Vent, dénonce un abandon. Le président du"
                                + " Mali, Oumar Sy, dément."));
    }

    @Test
    void theVerbBeforeANameIsNoPartOfIt() {
        assertEquals(
                List.of("Gérard Lavois/PERSON", "Paul Aubin/PERSON"),
                Readings.speakers(
                        "« Les débats ont eu lieu », pointe Gérard Lavois. « C'est trop long », juge"
                                + " Paul Aubin."));
    }

    @Test
    void theSourceIsTheOneToldOfBefore() {
        assertEquals(
                List.of("source judiciaire", "Paul Vernet", "source judiciaire"),
                Readings.names(
                        "Une enquête est ouverte, a indiqué une source judiciaire. « Mon client a eu"
                                + " peur », a réagi son avocat Paul Vernet. Les deux hommes avaient"
                                + " tiré, avait relaté la source."));
    }

    @Test
    void quotedWordsOnSomebodysDeedAreWhoeverSaysThem() {
        assertEquals(
                List.of("Paul Vernet"),
                Readings.names(
                        "La direction « a trouvé deux agents pour les remplacer », dès l'aube, a"
                                + " indiqué Paul Vernet, délégué du syndicat."));
    }

    @Test
    void whoeverSpokeInAnotherParagraphDoesNotJudgeADeed() {
        assertEquals(
                List.of("avocat de la défense", "-", "-"),
                Readings.names(
                        "L'avocat de la défense a plaidé la relaxe.\n\nLe fait pour un élu de recevoir"
                                + " une tarte à la figure « fait partie des risques du métier ». Le"
                                + " propos est tenu mardi."));
    }

    @Test
    void aPaperThatSomebodyToldOfIsNotTheirs() {
        assertEquals(
                List.of("motion", "rapport"),
                Readings.names(
                        "« Ces règles ne servent à rien », indique la motion évoquée par le quotidien"
                                + " L'Écho de Zavel. « Le pont est vieux », dit le rapport."));
    }

    @Test
    void whoeverSpeaksForABodyIsNobodyNamedBefore() {
        assertEquals(
                List.of("Brigitte", "communication du groupe"),
                Readings.names(
                        "« On a tous pleuré », dit Brigitte. La marque cherche un acheteur, ce qui peut"
                                + " durer, précise la communication du groupe."));
    }

    @Test
    void whatIsQuotedBeforeAnAsideIsSaidByWhoeverIsToldBehindIt() {
        assertEquals(
                List.of("Marie Fontan"),
                Readings.names(
                        "« Nous pouvions donner notre avis », malgré une règle qui ne le permet pas,"
                                + " reconnaît Marie Fontan."));
    }
}
