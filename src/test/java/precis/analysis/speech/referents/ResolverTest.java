package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

class ResolverTest {

    @Test
    void whoPublishesSomewhereIsNotWhereTheyPublish() {
        assertEquals(
                List.of(
                        "municipalité de Bélin/OFFICIAL",
                        "municipalité de Bélin/OFFICIAL",
                        "pompiers de la Gironde/OFFICIAL"),
                Readings.speakers(
                        "Trois quartiers de la commune ont été évacués, a annoncé sur son compte"
                                + " Facebook la municipalité qui a ouvert une salle."
                                + " « Préparez vos papiers », a écrit la municipalité de Bélin sur"
                                + " sa page Facebook. « Le feu avance », a précisé par ailleurs le"
                                + " compte Twitter des pompiers de la Gironde."));
    }

    @Test
    void aBodyMayBeNamedByCommonWords() {
        assertEquals(
                List.of("Système européen d'information/ORGANISATION"),
                Readings.speakers(
                        "Le record est battu, selon le Système européen d'information sur les feux."));
    }

    @Test
    void aCountSpeaksForWhoeverGaveIt() {
        assertEquals(
                List.of("Service départemental d'incendie/OFFICIAL"),
                Readings.speakers(
                        "Selon un premier bilan transmis par le Service départemental d'incendie,"
                                + " deux maisons ont brûlé."));
        assertEquals(
                List.of("-"), Readings.speakers("Selon un premier bilan, deux maisons ont brûlé."));
    }

    @Test
    void anInstitutionIsCalledSoAgain() {
        assertEquals(
                List.of("Cour des comptes/OFFICIAL", "Cour des comptes/OFFICIAL"),
                Readings.speakers(
                        "La Cour des comptes épingle la gestion de l'hôpital. L'institution"
                                + " recommande de vendre l'immeuble."));
    }

    @Test
    void aQuotationIsAnnouncedWithoutAVerb() {
        assertEquals(
                List.of("Force ouvrière/ORGANISATION"),
                Readings.speakers(
                        "Même son de cloche du côté de Force ouvrière : « Nous n'avons rien"
                                + " obtenu. »"));
    }
}
