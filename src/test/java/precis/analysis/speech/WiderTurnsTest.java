package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks as papers of Africa, the Maghreb, Haiti and Quebec put it. */
class WiderTurnsTest {

    @Test
    void aNeighbourIsNobodyWithAnOffice() {
        assertEquals(
                List.of("Oumar Diallo", "riverain"),
                Readings.names(
                        "Le maire Oumar Diallo a dénoncé une attaque. « Ils ont brûlé les"
                                + " greniers », a témoigné ce riverain."));
    }

    @Test
    void anAsideMayStandInsideTheVerb() {
        assertEquals(
                List.of("élu de la zone", "syndicat des infirmiers", "infirmière"),
                Readings.names(
                        "Un élu de la zone a pour sa part fait état de dix blessés. Le syndicat des"
                                + " infirmiers a quant à lui dénoncé un bilan truqué. Une"
                                + " infirmière a de son côté parlé d'un désastre."));
    }

    @Test
    void whatExplainsTheLastWordQuotedDoesNotSpeak() {
        assertEquals(
                List.of("Camara"),
                Readings.names(
                        "« Nous avons parlé de la suspension de Radio Zavel », une station privée,"
                                + " a expliqué M. Camara."));
    }

    @Test
    void whoeverAnAgencyHasItFromSpeaks() {
        assertEquals(
                List.of("Mamadou Barry"),
                Readings.names(
                        "Une délégation a visité le port, a appris l'AGP de son président, Me"
                                + " Mamadou Barry."));
    }

    @Test
    void whoeverLeadsABodyMayBeCalledByItsAcronym() {
        assertEquals(
                List.of("Marc Estimé", "Marc Estimé"),
                Readings.names(
                        "Le directeur général de la Police nationale (PN), Marc Estimé, a appelé au"
                                + " calme. « La police est là », a affirmé le chef de la PN."));
        assertEquals(
                List.of("Mariam Sow", "Mariam Sow"),
                Readings.names(
                        "La directrice sortante de l'Office du coton (ODC), Mariam Sow, a fait ses"
                                + " adieux. L'ex-patronne de l'ODC a souhaité bonne chance à son"
                                + " successeur."));
    }

    @Test
    void whoeverSpeaksToAnAgencyIsNoPartOfItsName() {
        assertEquals(
                List.of("Pierre Kalonda"),
                Readings.names(
                        "« L'offensive continue », explique à l'Agence Zavel Pierre Kalonda, ancien"
                                + " syndicaliste, ancien président des associations de jeunes."));
    }

    @Test
    void aLetterIsOfItsWriterNotOfWhoeverGotIt() {
        assertEquals(
                List.of("Awa Sow", "Awa Sow"),
                Readings.names(
                        "Dans une lettre envoyée à l'AFP, Awa Sow a annoncé son départ. Son mari"
                                + " part aussi, selon la lettre."));
    }

    @Test
    void aStaffIsNotOneOfThosePlaying() {
        assertEquals(
                List.of("Paul Roy", "personnel d'entraîneurs des Aigles de Zavel"),
                Readings.names(
                        "« C'est beau », a lancé Paul Roy. Le personnel d'entraîneurs des Aigles de"
                                + " Zavel avait contesté la séquence."));
    }

    @Test
    void aPageMayBeKeptByOthers() {
        assertEquals(
                List.of("-", "page Facebook du chanteur"),
                Readings.names(
                        "Le chanteur Paul Roy est mort. « Les obsèques auront lieu jeudi »,"
                                + " peut-on lire sur la page Facebook du chanteur."));
    }

    @Test
    void anIntentionMayTurnSubjectAndVerb() {
        assertEquals(
                List.of("Ariel Blanc", "Ariel Blanc"),
                Readings.names(
                        "Le maire Ariel Blanc a déclaré que la sécurité comptait. Aussi entend-il la"
                                + " rétablir."));
    }

    @Test
    void whatSomeoneDoesIsNoPartOfWhoTheyAre() {
        assertEquals(
                List.of("passagers d'un navire"),
                Readings.names(
                        "Selon des passagers d'un navire effectuant une traversée, l'attente a duré"
                                + " deux jours."));
    }

    @Test
    void aBodyOfSportMayBeToldByItsSport() {
        assertEquals(
                List.of("-", "Fifa"),
                Readings.names(
                        "La Fifa a ouvert une enquête. L'instance du football mondial a ajouté que"
                                + " rien n'était décidé."));
    }

    @Test
    void aStateOfEmergencyDoesNotSpeak() {
        assertEquals(
                List.of("-"),
                Readings.names(
                        "La ville de Boisville a déclaré l'état d'urgence et ordonné à toute sa"
                                + " population de partir."));
    }

    @Test
    void anAcronymMayBeWrittenAsAName() {
        assertEquals(
                List.of("-", "Fmi", "Fmi"),
                Readings.names(
                        "Le rapport du Fmi est paru. L'institution financière signale une reprise."
                                + " Selon le Fmi, la dette monte."));
    }
}
