package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sort of source people and papers without a name are. */
class UnnamedKindsTest {

    @ParameterizedTest
    @CsvSource({
        "Les policiers, policiers/OFFICIAL",
        "Des policiers, policiers/ANONYMOUS",
        "Les gendarmes, gendarmes/OFFICIAL",
        "Les organisateurs, organisateurs/ORGANISATION",
        "Les dirigeants du club, dirigeants du club/ORGANISATION",
        "Des dirigeants du club, dirigeants du club/ANONYMOUS",
        "Plusieurs observateurs, observateurs/ANONYMOUS",
        "Le cabinet du ministre, cabinet du ministre/OFFICIAL",
        "Un directeur de recherche, directeur de recherche/EXPERT",
        "Les forces rebelles, forces rebelles/ORGANISATION",
        "La partie civile, partie civile/ANONYMOUS",
        "L'agence kharane de gestion des crues, agence kharane de gestion des crues/OFFICIAL",
        "La défense civile, défense civile/OFFICIAL",
        "Un agent de police, agent de police/OFFICIAL",
        "Le responsable de la prison, responsable de la prison/OFFICIAL",
        "Les sinistrés, sinistrés/ANONYMOUS",
        "Une équipe de chercheurs, équipe de chercheurs/EXPERT",
        "L'accusation, accusation/OFFICIAL",
        "Une habitante présente sur les lieux, habitante/ANONYMOUS",
        "Les deux Britanniques expulsés, Britanniques expulsés/ANONYMOUS",
        "Les Chemins de fer rhodaniens, Chemins de fer rhodaniens/ORGANISATION",
        "Le président de la Conférence des évêques de France, président de la Conférence des"
                + " évêques de France/ORGANISATION",
    })
    void unnamed(String subject, String source) {
        boolean many = subject.matches("(?:Les|Des|Plusieurs) .*");
        assertEquals(
                List.of(source),
                Readings.speakers(
                        subject
                                + (many ? " ont" : " a")
                                + " affirmé que la route resterait fermée."));
    }

    @ParameterizedTest
    @CsvSource({
        "un bilan provisoire, bilan provisoire/DOCUMENT",
        "des données officielles, données officielles/DOCUMENT",
        "un bilan, -",
        "un premier bilan, -",
    })
    void aCountIsASourceWhereSomethingTellsWhichOne(String count, String source) {
        assertEquals(
                List.of(source),
                Readings.speakers("Selon " + count + ", trois personnes sont mortes."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'avocate de la partie civile, Me Rita Holm,|Rita Holm/PERSON",
                "Le directeur de la défense civile, Paul Mirel,|Paul Mirel/OFFICIAL",
                "La maire du Blanc Anne Garnier|Anne Garnier/OFFICIAL",
                "La maire socialiste du Blanc Anne Garnier|Anne Garnier/OFFICIAL",
                "Le président PS du conseil départemental Paul Mirel|Paul Mirel/OFFICIAL",
                "Paul Mirel, professeur de sport au collège de Lormont,|Paul Mirel/PERSON",
                "Paul Mirel, un électricien de 58 ans qui manifestait hier,|Paul Mirel/PERSON",
                "Paul Mirel, constructeur de navires,|Paul Mirel/ORGANISATION",
                "Rita Holm, la responsable écossaise du Bat Heritage Trust,|Rita Holm/ORGANISATION",
                "Rita Holm, ambassadrice du programme Bon Pain,|Rita Holm/ORGANISATION",
                "Rita Holm, leader de la minorité parlementaire,|Rita Holm/OFFICIAL",
                "La conservatrice Rita Holm, favorable à la sortie,|Rita Holm/ORGANISATION",
                "Rita Holm, conservatrice du musée de Lormont,|Rita Holm/EXPERT",
                "Rita Holm (Université de Lormont)|Rita Holm/EXPERT",
                "Le directeur des ventes et des achats chez Solvanis, Paul Mirel,|Paul"
                        + " Mirel/ORGANISATION",
                "L'Agence kharane pour la réduction des crues|Agence kharane pour la réduction des"
                        + " crues/OFFICIAL",
                "La Croix Rouge|Croix Rouge/ORGANISATION",
                "Le Lormont Metro News|Lormont Metro News/MEDIA",
                "Trump|Trump/OFFICIAL",
            })
    void named(String subject, String source) {
        assertEquals(
                List.of(source),
                Readings.speakers(subject + " a affirmé que la route resterait fermée."));
    }

    @Test
    void aNounInThePluralIsTheSecondNamesToo() {
        assertEquals(
                List.of("-", "Rita Holm/OFFICIAL"),
                Readings.speakers(
                        "La lettre a été remise aux sénateurs Paul Mirel et Rita Holm. « La route"
                                + " est fermée », a dit Holm."));
    }

    @Test
    void whoIsCalledTechnicienInTheNewsOfSportSpeaksForATeam() {
        assertEquals(
                List.of("Paul Mirel/ORGANISATION", "-"),
                Readings.speakers(
                        "Le technicien Paul Mirel a affirmé que le match serait rejoué. Le buteur"
                                + " du club avait manqué un penalty."));
    }

    @ParameterizedTest
    @CsvSource({
        "A police spokesman, police spokesman/OFFICIAL",
        "A government spokesperson, government spokesperson/OFFICIAL",
        "A company spokeswoman, company spokeswoman/ORGANISATION",
    })
    void whoSpeaksForABodyIsAsOfficialAsIt(String subject, String source) {
        assertEquals(
                List.of(source), Readings.english(subject + " said the road would stay closed."));
    }
}
