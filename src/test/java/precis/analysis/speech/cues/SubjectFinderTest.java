package precis.analysis.speech.cues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

class SubjectFinderTest {

    @Test
    void theObjectsOfARelativeClauseAreNotWhoSpeaks() {
        assertEquals(
                List.of("Carlo Bente/ORGANISATION"),
                Readings.speakers(
                        "L'entraîneur de Verdoro, Carlo Bente, qui a dépensé dix millions d'euros"
                                + " pour recruter Paul Morel, et le double pour l'attaquant Luc"
                                + " Ferrand, a déclaré : « Le marché est fou. »"));
    }

    @Test
    void whoSaysItComesBeforeWhoReportsIt() {
        assertEquals(
                List.of("Jean Morel/OFFICIAL, Le Figaro/MEDIA"),
                Readings.speakers(
                        "Comme le rapporte Le Figaro, le ministre Jean Morel a déclaré que rien"
                                + " n'était décidé."));
    }

    @Test
    void aRelativeClauseWithoutCommasBelongsToItsHead() {
        assertEquals(
                List.of("ancien banquier/ANONYMOUS", "collectif/ORGANISATION"),
                Readings.speakers(
                        "L'ancien banquier qui a démissionné du ministère du Travail en août s'est"
                                + " déclaré candidat. Le collectif qui a saisi le tribunal de Lyon"
                                + " demande l'arrêt du chantier."));
    }

    @Test
    void whoeverAnnouncesAQuotationNeedsNoName() {
        assertEquals(
                List.of("Claire Duval/PERSON", "témoins/ANONYMOUS", "élu local/ANONYMOUS"),
                Readings.speakers(
                        "« Rien n'est perdu », a dit Claire Duval.\n\nPlusieurs témoins : « Le pont a"
                                + " bougé. »\n\nUn élu local, proche de Paul Morel : « Il fallait"
                                + " le fermer. »"));
    }

    @Test
    void aPartyBehindItsMemberIsNoSubject() {
        assertEquals(
                List.of("-", "Paul Morel/PERSON"),
                Readings.speakers(
                        "Le candidat CGT, Paul Morel, a rencontré le fils de Marc Duval. Il a"
                                + " quitté la salle, déclarant comprendre ce choix."));
    }

    @Test
    void aReflexiveVerbOpensNoClause() {
        assertEquals(
                List.of("armée/OFFICIAL"),
                Readings.speakers(
                        "L'armée s'est retirée du pont, en affirmant que le fleuve montait."));
    }

    @Test
    void whoComesBehindAnAdverbialIsTheSubject() {
        assertEquals(
                List.of("experts/EXPERT", "police/OFFICIAL", "syndicats/ORGANISATION"),
                Readings.speakers(
                        "Alors que la ville hésite, des experts assurent que le pont est sûr. Comme la"
                                + " police l'avait laissé entendre, le pont est fermé. Sur France"
                                + " Inter, les syndicats ont estimé que le pont était sûr."));
    }

    @Test
    void anAnnouncementMayNameNobody() {
        assertEquals(
                List.of("enquêteurs/OFFICIAL"),
                Readings.speakers(
                        "Même son de cloche du côté des enquêteurs : « Le pont tient. »"));
    }
}
