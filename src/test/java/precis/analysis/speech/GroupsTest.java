package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups and bodies: who speaks for them, who is one of them, who made their papers. */
class GroupsTest {

    @Test
    void thoseWhomANounCountsSpeakLater() {
        assertEquals(
                List.of("-", "centaine de chauffeurs/ANONYMOUS"),
                Readings.speakers(
                        "Une centaine de chauffeurs ont bloqué le bac. Ils réclament un pont."));
        assertEquals(
                List.of("-", "étudiants/ANONYMOUS"),
                Readings.speakers(
                        "Près de 300 étudiants ont occupé le bac. Ils réclament un pont."));
    }

    @Test
    void whoTheSentenceIsAboutStandsBehindAParticiple() {
        assertEquals(
                List.of("-", "-", "manifestants/ANONYMOUS"),
                Readings.speakers(
                        "Plusieurs milliers de passagers ont attendu. Partis du port, les"
                                + " manifestants ont gagné la mairie. Ils réclament un pont."));
    }

    @Test
    void oneOfThemSpeaksForThoseNamedBefore() {
        assertEquals(
                List.of("-", "infirmières/ANONYMOUS"),
                Readings.speakers(
                        "Les infirmières sont lasses. « Le bac est vieux », raconte l'une"
                                + " d'elles."));
    }

    @Test
    void aTitleWithItsComplementsStandsBeforeTheNameThatANounExplains() {
        assertEquals(
                List.of("Paul Lefort/OFFICIAL"),
                Readings.speakers(
                        "« Le bac est vieux », souligne son président, le sénateur de la Manche"
                                + " Paul Lefort."));
    }

    @Test
    void whoeverSpeaksForABodyIsNamedFirst() {
        assertEquals(
                List.of("Paul Lefort/OFFICIAL, ville/OFFICIAL"),
                Readings.speakers(
                        "La ville, par la voix de son maire Paul Lefort, rappelle que le bac est"
                                + " vieux."));
    }

    @Test
    void whoGotHoldOfADocumentDidNotWriteIt() {
        assertEquals(
                List.of("note/DOCUMENT"),
                Readings.speakers("Selon une note que l'AFP a pu consulter, le bac est vieux."));
    }

    @Test
    void whatSomeoneNoLongerIsMeansWhoeverSpokeLast() {
        assertEquals(
                List.of("Paul Lefort/OFFICIAL", "Paul Lefort/OFFICIAL"),
                Readings.speakers(
                        "« Le bac est vieux », a dit le maire Paul Lefort à Marc Holm. L'ancien"
                                + " médecin y voit un danger."));
    }

    @Test
    void aPointerOpensTheSentenceBeforeAnAside() {
        assertEquals(
                List.of("-", "Paul Lefort/OFFICIAL"),
                Readings.speakers(
                        "La ministre a reçu le maire Paul Lefort. Ce dernier, en poste depuis mai,"
                                + " assure que le bac est vieux."));
        assertEquals(
                List.of("-", "Paul Lefort/OFFICIAL"),
                Readings.speakers(
                        "La ministre a reçu le maire Paul Lefort. Celui-ci, joint par téléphone,"
                                + " réclame un pont."));
    }

    @Test
    void aBodyIsMeantByWhereItIsSeated() {
        assertEquals(
                List.of("-", "Conseil de l'Europe/OFFICIAL"),
                Readings.speakers(
                        "Le Conseil de l'Europe se tait. L'institution basée à Strasbourg réclame"
                                + " un pont."));
    }

    @Test
    void aVerbThatMayBeANounEndsItsSubject() {
        assertEquals(
                List.of("Valérie Holm/PERSON", "Valérie Holm/PERSON"),
                Readings.speakers(
                        "Valérie Holm peste. La quadragénaire redoute que le bac coule."));
    }

    @Test
    void aParticipleThatGoesWithAStudyIsNoPartOfItsMaker() {
        assertEquals(
                List.of("université/ORGANISATION"),
                Readings.speakers(
                        "Selon une étude de l'université publiée lundi, le bac est vieux."));
    }
}
