package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.analysis.speech.Readings;

/** « L'Américain », « le trader », « l'écologiste »: who is so called, and who is not. */
class CallingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le marchand Paul Kessel a été entendu. La toile était cachée, a affirmé le policier"
                        + " Jean Mabille. « Je ne savais rien », a assuré l'Américain.|Américain",
                "Paul Harker a devancé Pedro Salas. Pedro Salas a renoncé. L'Américain a annoncé"
                        + " qu'il reviendrait.|Américain",
                "Le coureur belge Eddy Maas a devancé Pedro Salas. Pedro Salas a renoncé. « C'est"
                        + " beau », a dit le Belge.|Eddy Maas",
                "Le Slovène Jan Kovac a gagné. Pedro Salas a renoncé. « C'est beau », a dit le"
                        + " Slovène.|Jan Kovac",
                "Jan Kovac a gagné. Paul Rey est venu. Luc Astier s'est réjoui. Pedro Luis a reconnu que"
                        + " l'écart était énorme. « C'est dur », a pesté le Portugais.|Pedro Luis",
                "Jan Kovac a devancé Pedro Salas. « C'est beau », a soufflé le Slovène.|Jan Kovac"
            })
    void origins(String text, String last) {
        assertEquals(last, lastOf(Readings.names(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le directeur de la banque, Louis Garnier, a démissionné. Un courtier avait pris des"
                        + " risques. « On savait », a déclaré le trader.|trader",
                "Paul Mercy, trader de la banque Orsel, a été arrêté. Selon le juge Luc Varin, il se"
                        + " tait. Le trader a affirmé que ses chefs savaient.|Paul Mercy",
                "Karl Wies s'est évadé. Luc Naudin se plaint. La députée Élise Chabrol a exigé une"
                        + " enquête. « C'est la quatrième évasion », a dit l'écologiste."
                        + "|Élise Chabrol",
                "La députée socialiste Élise Chabrol a exigé une enquête. « C'est la quatrième"
                        + " évasion », a dit l'écologiste.|écologiste",
                "Jonas Petit a égalisé, puis Kévin Loubet a marqué. Jonas Petit s'est plaint de"
                        + " l'arbitre. « Il y avait faute », a dit l'attaquant.|Jonas Petit",
                "Paul Mercy est entré à la pause. Hugo Blin est sorti. Adrien Costa a été remplacé."
                        + " « Nous avons bien joué », a réagi l'entraîneur.|entraîneur"
            })
    void trades(String text, String last) {
        assertEquals(last, lastOf(Readings.names(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les hommes de Rudy Falk ont battu Sarlat. Paul Mercy a marqué deux fois. « Nous"
                        + " avons bien joué », a réagi l'entraîneur.|Rudy Falk",
                "Les hommes de Rudy Falk ont battu Sarlat. « Nous avons perdu », a réagi l'entraîneur"
                        + " de Sarlat.|entraîneur de Sarlat",
                "« Ils ont été héroïques », a dit l'entraîneur de Bressac. « Ils ont couru », a ajouté"
                        + " le technicien.|entraîneur de Bressac",
                "Selon le procureur de Lormont, trois contrats sont faux. Le magistrat précise que le"
                        + " maire savait.|procureur de Lormont"
            })
    void whoHasTheFloorThoughWithoutAName(String text, String last) {
        assertEquals(last, lastOf(Readings.names(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paul Ilunga n'a rien promis. « Mes électeurs sont libres », a-t-il expliqué. Le"
                        + " ministre de l'Intérieur a averti que la fête serait interdite."
                        + "|ministre de l'Intérieur",
                "Nora Attal est arrivée. « C'est urgent », a déclaré la ministre de l'Intérieur."
                        + "|ministre de l'Intérieur"
            })
    void officesThatNobodyIsToldToHold(String text, String last) {
        assertEquals(last, lastOf(Readings.names(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joseph Nkem et Nora Adou iront au second tour. « Le peuple a choisi », a dit Joseph"
                        + " Nkem. Sa rivale dénonce des fraudes.|Nora Adou",
                "« Tout va bien », indique le porte-parole de la SQ, le sergent Claude Doiron. « Le"
                        + " voisin a aidé », relate le porte-parole policier.|Claude Doiron",
                "« Le sol a tremblé », raconte un témoin. L'homme dit avoir vu une lueur.|témoin",
                "« Personne n'écoute », accuse Yann Perrot, ingénieur à la retraite. « J'ai tout dit »,"
                        + " a souri le septuagénaire.|Yann Perrot",
                "Le procureur de Lormont a ouvert une enquête. Le magistrat a précisé que l'épave"
                        + " serait inspectée.|procureur de Lormont",
                "Les joueuses d'Éric Blanchot ont gagné. Le coach d'Orméa a parlé d'une « claque »."
                        + " « On a pris une leçon », a ajouté le technicien.|coach d'Orméa",
                "Inès Caron est morte, a annoncé son éditeur, les Éditions du Pont.|Éditions du Pont",
                "Les Éditions du Pont ont annoncé sa mort.|Éditions du Pont",
                "Les ministres de la Santé et de la Justice ont annoncé un prix."
                        + "|ministres de la Santé et de la Justice",
                "Selon la secrétaire générale, Adama Segda, la fête est belle. Elle a ajouté que la"
                        + " foule était là.|Adama Segda",
                "Le président Paul Roche a écrit un mot. Le locataire de l'Élysée estime que tout va"
                        + " bien.|Paul Roche"
            })
    void whoIsMeantByOtherWords(String text, String last) {
        assertEquals(last, lastOf(Readings.names(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le juge Paul Varin a entendu Michel Astruc. Il a déclaré que le coffre était vide.|-",
                "Paul Varin a dit oui. Le procureur de Lormont a ouvert une enquête. Il accuse un"
                        + " voisin d'avoir menti.|procureur de Lormont",
                "Les enquêteurs ont interrogé Luc Roy. Il a affirmé qu'il dormait.|Luc Roy",
                "Le juge Paul Varin a dit oui. Les enquêteurs ont interrogé Luc Roy. Il a affirmé"
                        + " qu'il dormait.|Luc Roy",
                "Le juge Paul Varin a déclaré que le juge Paul Varin partirait. Une enquête est"
                        + " ouverte. Le président Jean Colin a reçu Pierre Aubin. Il a affirmé que le"
                        + " barrage était solide.|Jean Colin"
            })
    void pronounsBehindAnObject(String text, String last) {
        assertEquals(last, lastOf(Readings.names(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luc Ferrand, agriculteur, a protesté. « Rien ne presse », a dit l'infirmier.|infirmier",
                "Luc Ferrand, agriculteur, a protesté. « Rien ne presse », a dit l'éleveur.|Luc Ferrand",
                "Luc Ferrand, agriculteur et pompier volontaire, a protesté. « Rien ne presse », a dit"
                        + " le pompier.|Luc Ferrand",
                "L'actrice Emma Louvel est venue. « J'ai pleuré », a dit la réalisatrice.|Emma Louvel",
                "Luc Ferrand, agriculteur, a protesté. Le conducteur affirme qu'il roulait au pas."
                        + "|conducteur",
                "Le procureur de Lormont, Jean Tardieu, a ouvert une enquête. L'homme dit qu'il"
                        + " dormait.|homme",
                "Le maire, Jean Tardieu, a été réélu. L'homme dit qu'il dormait.|Jean Tardieu"
            })
    void nobodyIsCalledByAnotherTrade(String text, String last) {
        assertEquals(last, lastOf(Readings.names(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lou Bertin, 16 ans, a porté plainte. Selon la famille, rien ne presse.|famille",
                "Lou Bertin a porté plainte. Selon la défense, rien ne presse.|défense",
                "Claire Morin a porté plainte. « Rien ne presse », a dit la mère.|mère",
                "Claire Morin a porté plainte pour son fils. « Il pleurait », raconte la mère."
                        + "|Claire Morin"
            })
    void relativesAreSomebodyElses(String text, String last) {
        assertEquals(last, lastOf(Readings.names(text)));
    }

    private static String lastOf(List<String> speakers) {
        return speakers.get(speakers.size() - 1);
    }
}
