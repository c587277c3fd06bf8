package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns of agency copy and regional papers: acts of courts and chambers, statuses, channels. */
class PressTurnsTest {

    @Test
    void whatACourtOrAChamberDoesIsNoStatement() {
        assertEquals(
                List.of("-", "-", "-"),
                Readings.names(
                        "Les juges ont déclaré l'ancien maire \"non coupable\". Le tribunal a jugé"
                                + " la plainte irrecevable. Les sénateurs ont rejeté les deux"
                                + " motions déposées par le groupe."));
    }

    @Test
    void whoeverPresentsAThingSaysNothingOfIt() {
        assertEquals(
                List.of("-"),
                Readings.names(
                        "Le budget, présenté au mois de mars par la région, est en passe d'être voté."));
    }

    @Test
    void whatSomeoneDemandsElsewhereIsNotTheSentence() {
        assertEquals(
                List.of("-"),
                Readings.names("La réunion n'a pas abouti à la trêve réclamée par la Serbie."));
    }

    @Test
    void aMediumHasItFromWhoeverItWasLearntFrom() {
        assertEquals(
                List.of("AFP/MEDIA[1]", "parquet de Nantes/OFFICIAL[1]"),
                Readings.sources(
                        "Deux hommes ont été écroués, a appris l'AFP mardi auprès du parquet de"
                                + " Nantes."));
    }

    @Test
    void whomAMediumCitesIsNotOfTheMedium() {
        assertEquals(
                List.of("témoins/ANONYMOUS"),
                Readings.speakers("Des témoins cités par l'agence Telma ont vu l'avion en feu."));
        assertEquals(
                List.of("responsable local/ANONYMOUS"),
                Readings.speakers(
                        "Vingt personnes sont mortes, a indiqué un responsable local cité par"
                                + " l'AFP."));
    }

    @Test
    void whoWorksForABodyIsNotTheBody() {
        assertEquals(
                List.of("-", "Alpha"),
                Readings.names(
                        "Trois employés de l'ONG Alpha ont été enlevés jeudi. L'ONG a confirmé"
                                + " leur disparition."));
    }

    @Test
    void aRelativeOfSomeoneIsNotWhoSpokeBefore() {
        assertEquals(
                List.of("Stefano Morel", "père de Ballard"),
                Readings.names(
                        "Stefano Morel a dit que le corps avait été repéré. Le père de Ballard a"
                                + " exprimé sa colère."));
    }

    @Test
    void aCountThatIsNotFinalYetIsWhoseItIs() {
        assertEquals(
                List.of("préfecture"),
                Readings.names(
                        "La crue a fait treize morts, selon un bilan encore provisoire de la"
                                + " préfecture."));
    }

    @Test
    void whatThingsThreatenToDoIsNobodysThreat() {
        assertEquals(
                List.of("-", "CGT"),
                Readings.names(
                        "Le maire a fermé le pont de la Sorgue, qui menace de céder. La CGT menace"
                                + " de faire grève."));
    }

    @Test
    void aCrowdOfPersonsMaySpeak() {
        assertEquals(
                List.of("-", "milliers de personnes"),
                Readings.names(
                        "Des milliers de personnes ont défilé à Rome. Elles dénoncent la réforme."));
    }

    @Test
    void whatEverybodyDoesBesideIsNoPartOfWhoSpeaks() {
        assertEquals(
                List.of("rescapée/ANONYMOUS", "accusé/ANONYMOUS"),
                Readings.speakers(
                        "« J'ai eu peur », a soufflé une rescapée à sa descente d'avion. « Je suis"
                                + " innocent », a crié l'accusé à l'énoncé du verdict."));
    }

    @Test
    void aVerbThatIsAnAdjectiveElsewhereStillSpeaks() {
        assertEquals(
                List.of("association Vert", "Solvex", "Solvex"),
                Readings.names(
                        "L'association Vert accuse le groupe Solvex. Le groupe dément. Le groupe"
                                + " dément et porte plainte."));
    }

    @Test
    void theMicrophoneIsAMediums() {
        assertEquals(
                List.of("Luc Ferrand/PERSON[1]", "France Inter/MEDIA[1]"),
                Readings.sources(
                        "« C'est fini », a déclaré Luc Ferrand au micro de France Inter."));
    }

    @Test
    void whoSpeaksToThePressIsNoMedium() {
        assertEquals(
                List.of("Anne Morel/PERSON"),
                Readings.speakers("« C'est fini », a réagi devant la presse Me Anne Morel."));
    }

    @Test
    void aParticipleBehindItsAuxiliaryIsNoRole() {
        assertEquals(
                List.of("Luc Ferrand", "Luc Ferrand"),
                Readings.names(
                        "Les prix vont baisser, a prévenu Luc Ferrand. « Ce sera long », a reconnu"
                                + " le ministre de l'Économie."));
    }

    @Test
    void aRelativeWithAJudgementIsWhoseItIs() {
        assertEquals(
                List.of("maire/OFFICIAL", "opposition/ORGANISATION"),
                Readings.speakers(
                        "Le texte, que le maire juge « inutile », sera voté mardi. La loi, que"
                                + " l'opposition qualifie de « hâtive », est prête."));
    }

    @Test
    void thoseWhomTheSentenceIsAboutGoOnBehindAColon() {
        assertEquals(
                List.of("éleveurs"),
                Readings.names(
                        "Devant les mairies, les éleveurs ont commencé à se rassembler : ils"
                                + " demandent au préfet de les défendre."));
    }

    @Test
    void aMagistrateIsAManOfLaw() {
        assertEquals(
                List.of("Luc Ferrand", "Luc Ferrand"),
                Readings.names(
                        "Le procureur Luc Ferrand a déclaré que deux hommes étaient écroués."
                                + " « L'enquête continue », a poursuivi l'homme de loi."));
    }

    @Test
    void oneOfManySpeaksWithoutAnArticle() {
        assertEquals(
                List.of("un des nombreux agriculteurs", "une des grévistes"),
                Readings.names(
                        "« Rien ne passe », a lancé un des nombreux agriculteurs. « Tout est bloqué"
                                + " », a confié une des grévistes."));
    }

    @Test
    void oneOfThoseInChargeIsTheOneNamed() {
        assertEquals(
                List.of("Karine Duc/ORGANISATION"),
                Readings.speakers(
                        "Une de ses responsables, Karine Duc, a assuré que le blocage durerait."));
    }

    @Test
    void aPlaceInTheMarketIntroducesAFirm() {
        assertEquals(
                List.of("Air Liquide/ORGANISATION", "Carrefour/ORGANISATION"),
                Readings.speakers(
                        "Le spécialiste des gaz industriels Air Liquide a annoncé une hausse. Le"
                                + " numéro un de la distribution Carrefour a annoncé un plan."));
    }

    @Test
    void anOpinionPollIsNotTheOpinions() {
        assertEquals(
                List.of("sondages d'opinion/DOCUMENT"),
                Readings.speakers("Selon les sondages d'opinion, le maire perdrait."));
    }

    @Test
    void whatSomeoneIntendsInARelativeIsNotTheSentence() {
        assertEquals(
                List.of("-"),
                Readings.names(
                        "L'Union paysanne, qui entend gagner, a mené d'autres actions mercredi."));
    }

    @Test
    void whoeverGoesOnSayingSays() {
        assertEquals(
                List.of("dirigeants de Bricorel"),
                Readings.names("Les dirigeants de Bricorel continuent de tabler sur une hausse."));
    }

    @Test
    void whoASentenceIsOfComesBeforeWhomItDescribes() {
        assertEquals(
                List.of("Anne Lemoine"),
                Readings.names(
                        "Pour répondre à Luc Ferrand, qui affirme que le port est vendu, la maire"
                                + " Anne Lemoine assure que rien n'est signé."));
        assertEquals(
                List.of("Luc Ferrand"),
                Readings.names(
                        "Anne Lemoine a reçu Luc Ferrand, qui affirme que le port est vendu."));
    }
}
