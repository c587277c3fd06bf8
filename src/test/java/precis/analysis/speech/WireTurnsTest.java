package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns of short news rewritten from agencies: reactions, words between commas, brackets. */
class WireTurnsTest {

    @Test
    void someoneReactsBySpeakingOfSomethingAndGoesOnInTheNextParagraph() {
        assertEquals(
                List.of("Paul Krane", "Paul Krane", "Paul Krane"),
                Readings.names(
                        "Dans un communiqué, le président du club, Paul Krane, a réagi en parlant"
                                + " de « journée triste » pour le cyclisme.\n\n« Certains pensent"
                                + " que l'on a gagné, mais ce n'est pas vrai.\n\nIl n'y a jamais"
                                + " de vainqueur. »"));
    }

    @Test
    void aBareQuotationBelowIsFromWhoeverTheParagraphIsAbout() {
        assertEquals(
                List.of("-", "Paul Krane"),
                Readings.names(
                        "Paul Krane a réagi dans un communiqué.\n\n« Nous avons tout perdu en une"
                                + " seule nuit. »"));
    }

    @Test
    void someoneIsNamedInsideTheMarksBehindWordsWithoutAVerb() {
        assertEquals(
                List.of("Paul Krane", "Paul Krane", "Paul Krane"),
                Readings.names(
                        "« Tout est allé vite. En quelques secondes, raconte Paul Krane. Après, il"
                                + " y a eu la fumée ! »"));
        assertEquals(List.of("-"), Readings.names("En quelques secondes, la fumée gagne le hall."));
    }

    @Test
    void aWordBetweenCommasStandsBeforeTheName() {
        assertEquals(
                List.of("Karim Bensalah"),
                Readings.names(
                        "« C'est du travail de professionnel », a estimé un autre policier, blessé,"
                                + " Karim Bensalah, interrogé à l'hôpital."));
    }

    @Test
    void whatWasDemandedLongBeforeIsNobodysWord() {
        assertEquals(
                List.of("-"),
                Readings.names("Cette enquête avait été demandée par le Comité des sports."));
    }

    @Test
    void theDefenceOfSomeoneDoesNotSpeak() {
        assertEquals(
                List.of("-", "Luc Vornas"),
                Readings.names(
                        "Luc Vornas comparaissait mardi. Pour sa défense, il avait affirmé vouloir"
                                + " dire la vérité."));
    }

    @Test
    void bracketsNameTheBody() {
        assertEquals(
                List.of("USGS/OFFICIAL[1]"),
                Readings.sources(
                        "La secousse est survenue à 21 heures, a indiqué l'institut géologique"
                                + " américain (USGS)."));
    }

    @Test
    void aQualifiedInstituteIsNoCommission() {
        assertEquals(
                List.of("Commission nationale des risques", "institut géologique chilien"),
                Readings.names(
                        "La Commission nationale des risques a estimé que cent personnes étaient"
                                + " mortes. La secousse est survenue à 21 heures, a indiqué"
                                + " l'institut géologique chilien."));
    }

    @Test
    void whoPleadsBeforeACourtIsNoneOfItsPeople() {
        assertEquals(
                List.of("Vincent Morin/PERSON"),
                Readings.speakers(
                        "« C'est un scandale », a réagi Me Vincent Morin, avocat de l'accusé devant"
                                + " la Cour d'appel."));
    }

    @Test
    void namesKeepTheirApostrophe() {
        assertEquals(
                List.of("Kofi N'dami", "Kofi N'dami"),
                Readings.names(
                        "Le président du Conseil, Kofi N'dami, a affirmé que le vote était valide."
                                + " « Tout est en règle », a dit M. N'dami."));
    }

    @Test
    void aPartOfThoseCountedHasNoClauseOfItsOwn() {
        assertEquals(
                List.of("police"),
                Readings.names(
                        "Trois personnes, dont deux enfants, sont mortes, a annoncé la police."));
    }

    @Test
    void whatIsNeverLeftOffIsSaid() {
        assertEquals(
                List.of("avocats de Paul Vornas"),
                Readings.names(
                        "Les avocats de Paul Vornas n'ont cessé de dénoncer une procédure vide."));
    }

    @Test
    void marksTurnedTheWrongWayStillQuote() {
        assertEquals(
                List.of("Jan Vester"),
                Readings.names(
                        "Jan Vester a salué samedi la libération d'une opposante qu'il a qualifiée"
                                + " d’”exemple” pour le monde, tout en appelant à d'autres"
                                + " libérations."));
    }

    @Test
    void whoeverSpokeLastGoesOnWhereOneAdds() {
        assertEquals(
                List.of("armée", "armée"),
                Readings.names(
                        "Le missile a volé 700 km, a déclaré l'armée. Les deux pays étudient le"
                                + " tir, précise-t-on en outre."));
    }

    @Test
    void aMediumIsNamedUpToWhomItCites() {
        assertEquals(
                List.of("sources policières/ANONYMOUS[1]", "journaux locaux/MEDIA[1]"),
                Readings.sources(
                        "Selon des journaux locaux citant des sources policières, le suspect est"
                                + " mort."));
    }

    @Test
    void thoseWhoPraiseSomethingGoOnTogether() {
        assertEquals(
                List.of("Ana Molva/PERSON[1, 2]", "Luc Ferrand/PERSON[1, 2]"),
                Readings.sources(
                        "Un effort salué par Ana Molva et Luc Ferrand. « Nous avons gagné », ont-ils"
                                + " indiqué."));
    }

    @Test
    void aPluralOfficeIsTwoPeoples() {
        assertEquals(
                List.of("Ana Molva/OFFICIAL[1]", "Luc Ferrand/OFFICIAL[1]"),
                Readings.sources(
                        "L'accord a été salué par les ministres de la Défense Ana Molva et Luc"
                                + " Ferrand."));
    }

    @Test
    void thisLastOneMayBeNamedBetweenCommas() {
        assertEquals(
                List.of("Ana Molva", "Luc Ferrand"),
                Readings.names(
                        "La présidente, Ana Molva, a félicité son adversaire et reconnu sa défaite."
                                + " Ce dernier, Luc Ferrand, a promis que rien ne changerait."));
    }

    @Test
    void theProsecutorIsNotWhomTheCourtSentenced() {
        assertEquals(
                List.of("-", "procureur"),
                Readings.names(
                        "La Cour a condamné Luc Zavra à quatorze ans de prison. Le procureur avait"
                                + " requis trente ans."));
    }

    @Test
    void whoActsAndCallsForSomethingSpeaks() {
        assertEquals(
                List.of("Luc Ferrand"),
                Readings.names(
                        "Le gouverneur, Luc Ferrand, a décrété l'état d'urgence et appelé les"
                                + " habitants à la prudence."));
    }

    @Test
    void whoeverIsReachedByTelephoneSpeaks() {
        assertEquals(
                List.of("habitant"),
                Readings.names(
                        "Un habitant joint par téléphone a déclaré que la ville était vide."));
    }

    @Test
    void theHolderOfAnOfficeAnnouncesWhatTheyWillDo() {
        assertEquals(
                List.of("président"),
                Readings.names("Le président ne se représentera pas, a-t-il annoncé mardi."));
    }

    @Test
    void someoneWithoutANameIsNotWhoeverSpeaksForThem() {
        assertEquals(
                List.of("cour d'appel", "Paul Morin", "pigiste"),
                Readings.names(
                        "La cour d'appel a jugé qu'un pigiste avait commis une faute. « C'est un"
                                + " scandale », a réagi Me Paul Morin, avocat de l'accusé devant la"
                                + " Cour d'appel. Le pigiste avait dénoncé une censure."));
    }
}
