package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who and what an article draws on beside those it credits with a sentence. */
class SourcesTest {

    @Test
    void aDocumentSpeaksForWhomeverItsFactsAreFrom() {
        assertEquals(
                List.of("Reuters/MEDIA[1]", "armée/OFFICIAL[1]"),
                Readings.sources(
                        "Selon des données recueillies par Reuters à partir de renseignements de"
                                + " l'armée, deux navires ont coulé."));
    }

    @Test
    void aMediumThatGotHoldOfADocumentIsASource() {
        assertEquals(
                List.of("banque/ORGANISATION[1]", "Le Monde/MEDIA[1]"),
                Readings.sources(
                        "Dans une note que Le Monde a pu consulter, la banque reconnaît des"
                                + " erreurs."));
    }

    @Test
    void aMediumThatPassesOnWhatSomebodySaidIsASourceToo() {
        assertEquals(
                List.of("Le Monde/MEDIA[1]", "Karim Vasseur/PERSON[1]"),
                Readings.sources("« Le pont a cédé », a dit Karim Vasseur, d'après Le Monde."));
        assertEquals(
                List.of("Le Monde/MEDIA[1]", "Karim Vasseur/PERSON[1]"),
                Readings.sources(
                        "« Le pont a cédé », a dit Karim Vasseur à la foule, a indiqué Le Monde."));
        assertEquals(
                List.of("Karim Vasseur/PERSON[1]"),
                Readings.sources("Karim Vasseur affirme que Le Monde a menti."));
    }

    @Test
    void whoLeadsAnUnknownBodyIsItsInsideAQuotationToo() {
        assertEquals(
                List.of("Karim Vasseur/ORGANISATION[1, 2]"),
                Readings.sources(
                        "« C'est une contrainte, a indiqué mardi Karim Vasseur, le président de la"
                                + " FDSEA de la Creuse. Nous voulons la même règle. »"));
        assertEquals(
                List.of("directrice de l'hôpital/ORGANISATION[1]"),
                Readings.sources(
                        "Contactée par Solmedia, la directrice de l'hôpital indique que deux"
                                + " médecins arriveront lundi."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prix Nobel de la paix | PERSON",
                "prix Nobel d'économie | EXPERT",
                "avocate du trader de la banque Velmo | PERSON",
                "avocate de la banque Velmo | ORGANISATION",
                "secrétaire confédérale | ORGANISATION",
                "directrice-adjointe de la compagnie de danse Galaxor | ORGANISATION",
                "médecin de formation | PERSON",
                "médecin | EXPERT",
                "ancienne journaliste de l'AFP | PERSON",
                "journaliste de l'AFP | MEDIA"
            })
    void whatSomeoneIsTellsTheKind(String role, String kind) {
        assertEquals(
                List.of("Karine Lavon/" + kind + "[1]"),
                Readings.sources("« C'est faux », a dit Karine Lavon, " + role + "."));
    }

    @Test
    void twoOfOneSurnameAreTwoByTheirFormsOfAddress() {
        assertEquals(
                List.of("Mme K./PERSON[1, 3]", "M. K./PERSON[2]"),
                Readings.sources(
                        "Mme K. accuse son mari. M. K. nie. « Il m'a frappée », dit Mme K. au"
                                + " juge."));
    }

    @Test
    void whoIsJoinedByAndIsASourceToo() {
        assertEquals(
                List.of("mairie/OFFICIAL[1]", "préfecture/OFFICIAL[1]"),
                Readings.sources("La route est coupée, selon la mairie et la préfecture."));
        assertEquals(
                List.of("mairie/OFFICIAL[1]"),
                Readings.sources("Selon la mairie, les pompiers et la police sont là."));
        assertEquals(
                List.of("Le Monde/MEDIA[1]", "Le Soir/MEDIA[1]"),
                Readings.sources("Selon les journaux Le Monde et Le Soir, la route est coupée."));
    }

    @Test
    void whoIsJoinedBehindAnAppositionIsASource() {
        assertEquals(
                List.of("Paul Ansart/ORGANISATION[1]", "Irène Vasseur/ORGANISATION[1]"),
                Readings.sources(
                        "« La marche aura lieu », indiquaient Paul Ansart, président du parti, et"
                                + " Irène Vasseur, coordinatrice du front."));
    }

    @Test
    void theMediumOfAnAsideInsideAQuotationIsASource() {
        assertEquals(
                List.of("maire/OFFICIAL[1, 2]", "AFP/MEDIA[1]"),
                Readings.sources("« Nous partons, explique le maire à l'AFP. Rien ne presse. »"));
    }

    @Test
    void eachWhoGivesAFigureIsASource() {
        assertEquals(
                List.of("police/OFFICIAL[1]", "syndicats/ORGANISATION[1]", "ONU/OFFICIAL[1]"),
                Readings.sources(
                        "Il y avait 5 000 personnes selon la police, 20 000 selon les syndicats et"
                                + " 8 000 selon l'ONU."));
    }

    @Test
    void whoSaysSomethingElseMeanwhileIsASource() {
        assertEquals(
                List.of("maire/OFFICIAL[1]", "préfecture/OFFICIAL[1]"),
                Readings.sources(
                        "Le maire assure que le pont tient, tandis que la préfecture affirme qu'il"
                                + " est fissuré."));
    }

    @Test
    void theMediumIsAFurtherSource() {
        assertEquals(
                List.of("Luc Ferrand/PERSON[1]", "AFP/MEDIA[1]"),
                Readings.sources("« Tout va bien », a déclaré Luc Ferrand à l'AFP."));
        assertEquals(
                List.of("responsable du ministère/ANONYMOUS[1]", "AFP/MEDIA[1]"),
                Readings.sources(
                        "« Le vote est reporté », a indiqué à l'AFP un responsable du ministère."));
    }

    @Test
    void aMediumLosesItsArticleToThePrepositionOnly() {
        assertEquals(
                List.of("Luc Ferrand/PERSON[1]", "Le Monde/MEDIA[1]"),
                Readings.sources("« Tout va bien », a déclaré Luc Ferrand au Monde."));
        assertEquals(
                List.of("Luc Ferrand/PERSON[1]", "Le Parisien/MEDIA[1]"),
                Readings.sources("Luc Ferrand a reconnu auprès du Parisien que le pont cédait."));
        assertEquals(
                List.of("Luc Ferrand/PERSON[1]"),
                Readings.sources("Luc Ferrand a déclaré à Paris que le pont cédait."));
    }

    @Test
    void whoeverPublishedWhatASentenceIsAboutIsASource() {
        assertEquals(
                List.of("Le Monde/MEDIA[1]"),
                Readings.sources("La justice s'est saisie des révélations du « Monde »."));
    }

    @Test
    void aTollSpeaksForWhoeverPublishedItOnSomeDay() {
        assertEquals(
                List.of("préfecture/OFFICIAL[1]"),
                Readings.sources(
                        "Trois ponts sont coupés, selon un bilan communiqué lundi matin par la"
                                + " préfecture."));
    }
}
