package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** Two people named together, and words that point back over a sentence. */
class PairsTest {

    @Test
    void bothAndEachOfTwoNamedTogetherAreMeant() {
        assertEquals(
                List.of(
                        "Antoine Roussin, Julie Morand",
                        "Antoine Roussin, Julie Morand",
                        "Antoine Roussin, Julie Morand",
                        "Antoine Roussin",
                        "Julie Morand"),
                Readings.names(
                        "Antoine Roussin et Julie Morand ont annoncé un accord. Tous deux réclament"
                                + " une enquête. Ils regrettent le retard. Le premier estime que le"
                                + " pont tiendra. Il faut attendre, explique la seconde."));
    }

    @Test
    void anOrdinalBeforeItsNounIsNoneOfTwo() {
        assertEquals(
                List.of("-", "premier adjoint"),
                Readings.names(
                        "Antoine Roussin et Julie Morand se sont vus lundi. Il faut attendre,"
                                + " explique le premier adjoint."));
    }

    @Test
    void theLatterAgreesWithWhoeverWasNamedLast() {
        assertEquals(
                List.of("-", "Julie Morand"),
                Readings.names(
                        "Le gardien a reçu le soutien de Julie Morand, jardinière. Cette dernière"
                                + " réclame une enquête."));
    }

    @Test
    void aFemininePluralMayBeASubject() {
        assertEquals(
                List.of("infirmières", "infirmières"),
                Readings.names(
                        "Selon les infirmières, le pont tiendra. Elles réclament pourtant une"
                                + " enquête."));
    }

    @Test
    void aPronounBehindAThingOfItsSentenceMeansTheThing() {
        assertEquals(
                List.of("-", "-"),
                Readings.names(
                        "Julie Morand est venue lundi. La piste est sérieuse, mais elle demande une"
                                + " longue enquête."));
    }

    @Test
    void aBareQuotationBelongsToWhomTheSentenceBeforeIsAbout() {
        assertEquals(
                List.of("-", "Julie Morand"),
                Readings.names(
                        "La maire de Lormont Julie Morand n'en revient pas. « Les gens sont épuisés,"
                                + " il faut agir. »"));
    }

    @Test
    void whoIsNamedInAClosedRelativeOrSpokenToIsNotWhoSpeaks() {
        assertEquals(
                List.of("Antoine Roussin", "Antoine Roussin"),
                Readings.names(
                        "Antoine Roussin, gardien du port, qui avait vu Julie Morand, 36 ans,"
                                + " jardinière, la veille, a déclaré que le pont tiendra. Antoine"
                                + " Roussin a répondu lundi à la jardinière, Julie Morand, que le"
                                + " pont tiendra."));
    }

    @Test
    void aNounThatStoodForSomeoneMayDoSoAgain() {
        assertEquals(
                List.of("Julie Morand", "Julie Morand", "Julie Morand"),
                Readings.names(
                        "La procureure de Lormont, Julie Morand, estime que le pont tiendra. La"
                                + " magistrate explique : « Tout est sûr. » Il faut attendre, a"
                                + " lancé la magistrate."));
    }

    @Test
    void aPluralPronounTakesUpTwoBodies() {
        assertEquals(
                List.of("-", "Alto, Brume"),
                Readings.names(
                        "Le syndicat Alto et l'association Brume ont déposé un recours. Ils"
                                + " réclament une enquête."));
    }
}
