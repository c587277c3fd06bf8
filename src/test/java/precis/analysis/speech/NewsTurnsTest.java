package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns that French news is full of: names in between, voices of bodies, what nobody states. */
class NewsTurnsTest {

    @Test
    void aNicknameIsNobodysSpeech() {
        assertEquals(
                List.of("-"),
                Readings.names("Le boxeur Luc Ferrand, dit « le Gaucher », a quitté la ville."));
    }

    @Test
    void whoDoesNotWishToSpeakSaysNothing() {
        assertEquals(
                List.of("-"),
                Readings.names("Contactée, la préfecture n'a pas souhaité s'exprimer."));
    }

    @Test
    void theLatterMayBeWhomItIsAccordingTo() {
        assertEquals(
                List.of("Luc Ferrand", "Luc Ferrand"),
                Readings.names(
                        "Le pont cède, selon le maire Luc Ferrand. D'après ce dernier, rien n'a été"
                                + " fait."));
    }

    @Test
    void whoeverSeesSomethingInItHoldsAView() {
        assertEquals(
                List.of("Luc Ferrand"),
                Readings.names("Luc Ferrand a haussé le ton, y voyant « une provocation »."));
    }

    @Test
    void theOneLetterOfANetworkEndsASentence() {
        assertEquals(
                List.of("-", "préfecture"),
                Readings.names(
                        "Luc Ferrand a réagi sur X. La préfecture affirme que le pont tient."));
    }

    @Test
    void aSentenceMayBeginWithoutItsCapital() {
        assertEquals(
                List.of("-", "préfecture"),
                Readings.names(
                        "Le pont est fermé. la préfecture affirme que la route est ouverte."));
    }

    @Test
    void whatADocumentComesToIsItsMakers() {
        assertEquals(
                List.of("chambre", "expertise", "constatations"),
                Readings.names(
                        "Il ressort du rapport de la chambre que la dette a doublé. Il résulte de"
                                + " l'expertise que le pont était fragile. Il ressort des"
                                + " constatations que le conducteur roulait vite."));
    }

    @Test
    void figuresTellWhatWhoeverGivesThemTells() {
        assertEquals(
                List.of("ministère", "préfecture", "-"),
                Readings.names(
                        "Les statistiques du ministère font apparaître une hausse des vols. Le"
                                + " bilan communiqué lundi par la préfecture est de 12 morts. Les"
                                + " chiffres du chômage montrent une hausse."));
    }

    @Test
    void manyAreSomebody() {
        assertEquals(
                List.of("Beaucoup/ANONYMOUS", "-"),
                Readings.speakers("Beaucoup craignent une hausse. Le maire parle beaucoup."));
    }

    @Test
    void whatAMediumHasLearntItTells() {
        assertEquals(
                List.of("Radio-Canada", "-"),
                Readings.names(
                        "Radio-Canada a appris que la police enquête. Paul Ansart a appris que la"
                                + " police enquête."));
    }

    @Test
    void anAdjectiveInTheNameOfAPaperIsNoneOfTime() {
        assertEquals(
                List.of("La Dernière Heure"),
                Readings.names("Le suspect a été interpellé lundi, selon La Dernière Heure."));
    }

    @Test
    void whoWillBelieveSays() {
        assertEquals(
                List.of("Paul Ansart"),
                Readings.names("« Rien n'est perdu », veut croire le technicien Paul Ansart."));
    }

    @Test
    void theSubjectIsNoNameOfTheVillageBeforeIt() {
        assertEquals(
                List.of("maire"),
                Readings.names("À la sortie de Zibour, le maire a défendu son projet."));
    }

    @Test
    void aBodyOfAnotherSortIsNoUnion() {
        assertEquals(
                List.of("-", "syndicat"),
                Readings.names(
                        "La ministre a visité la banque Orvane. Le syndicat s'est dit satisfait."));
        assertEquals(
                List.of("-", "syndicat chrétien"),
                Readings.names(
                        "La ministre a visité Zibour, la société de transport. Le syndicat"
                                + " chrétien s'est dit satisfait."));
    }

    @Test
    void whatPartySomeoneIsOfCallsThemAgain() {
        assertEquals(
                List.of("Irène Vasseur", "Irène Vasseur"),
                Readings.names(
                        "« C'est regrettable », explique la ministre Irène Vasseur. « Tout"
                                + " manque », précise l'écologiste."));
    }

    @Test
    void whereSomeoneSpeaksIsNoPartOfWhoTheyAre() {
        assertEquals(
                List.of("premier ministre"),
                Readings.names(
                        "« C'est normal », a validé le premier ministre en point de presse."));
    }

    @Test
    void oneWordMayBeWhatSomeoneAsksFor() {
        assertEquals(List.of("préfecture"), Readings.names("Prudence, recommande la préfecture."));
    }

    @Test
    void aQuestionOfTheArticleIsNobodysSpeech() {
        assertEquals(
                List.of("-"),
                Readings.names("Les syndicats ne comprennent-ils pas les mesures du maire ?"));
    }

    @Test
    void toDeclareAnEmergencyIsToDoSomething() {
        assertEquals(
                List.of("Irène Vasseur"),
                Readings.names(
                        "Les gouverneurs ont déclaré l'état d'urgence, tandis que la maire de"
                                + " Lyon, Irène Vasseur, a annoncé la fermeture des écoles."));
    }

    @Test
    void theOneWhoIsWhomTheSentencesBeforeTellOf() {
        assertEquals(
                List.of("-", "Paul Ansart"),
                Readings.names(
                        "Paul Ansart a été élu maire en mars. Celui qui dirige aussi le club"
                                + " estime que le stade est trop petit."));
        assertEquals(
                List.of("-", "Paul Ansart"),
                Readings.names(
                        "Paul Ansart a été élu maire en mars. « Je reste », affirme celui qui"
                                + " dirige aussi le club."));
        assertEquals(
                List.of("-"),
                Readings.names("Ceux qui tiennent la ville affirment que tout va bien."));
    }

    @Test
    void whomASecretaryServesStandsBeforeTheName() {
        assertEquals(
                List.of("Paul Ansart"),
                Readings.names(
                        "Le secrétaire d'État auprès de la ministre des Transports, Paul Ansart, a"
                                + " expliqué que rien ne presse."));
    }

    @Test
    void aClauseBehindAParticipleIsOfWhoBearsIt() {
        assertEquals(
                List.of("Front rouge"),
                Readings.names(
                        "L'attaque a été revendiquée par le groupe Front rouge, lié à al-Qaïda, qui"
                                + " affirme avoir pris deux casernes."));
    }

    @Test
    void anAdjectiveTellsOneRankFromAnother() {
        assertEquals(
                List.of("-", "-", "Irène Vasseur"),
                Readings.names(
                        "La secrétaire adjointe de l'association, Irène Vasseur, a peur du bruit."
                                + " Sonia Martin, secrétaire, a peur aussi. « On n'entendra que"
                                + " ça », estime la secrétaire adjointe."));
    }

    @Test
    void anOfficeMayHaveTwoFields() {
        assertEquals(
                List.of("département de la Sécurité et de l'Économie du canton"),
                Readings.names(
                        "Le département de la Sécurité et de l'Économie du canton a indiqué que"
                                + " rien ne presse."));
        assertEquals(
                List.of("ministre de la Santé, témoins"),
                Readings.names("Selon le ministre de la Santé et des témoins, rien ne presse."));
    }

    @Test
    void whoWillGiveNoDetailSaysNothing() {
        assertEquals(
                List.of("-"),
                Readings.names("Le procureur n'a voulu donner aucun détail supplémentaire."));
    }

    @Test
    void theSpokesmanOfAGovernmentIsAMinister() {
        assertEquals(
                List.of("Paul Ansart", "Paul Ansart"),
                Readings.names(
                        "« Tout va bien », a déclaré le porte-parole du gouvernement, Paul Ansart."
                                + " Le ministre reste prudent."));
    }
}
