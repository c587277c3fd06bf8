package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** Whom pronouns and common nouns mean, and which words of a sentence are the subject. */
class ReferenceTest {

    @Test
    void aNounForAPersonThatNobodyIntroducedMeansSomeoneNamed() {
        assertEquals(
                List.of("-", "Marie Fontbrune"),
                Readings.names(
                        "Marie Fontbrune a perdu trente clients en deux ans. La jardinière réclame une"
                                + " enquête."));
        assertEquals(
                List.of("-", "-", "-", "-", "jardinière"),
                Readings.names(
                        "Une jardinière a perdu trente clients en deux ans. Marie Fontbrune tient la"
                                + " mairie. Le pont est coupé. La route aussi. La jardinière"
                                + " réclame une enquête."));
    }

    @Test
    void anAdvocateOfSomeoneWithATitleIsNotHim() {
        assertEquals(
                List.of("-", "avocate de M. Fontbrune"),
                Readings.names(
                        "Bernard Fontbrune a été arrêté lundi. Une avocate de M. Fontbrune a affirmé"
                                + " que le pont est coupé."));
    }

    @Test
    void theLatterIsWhoeverWasNamedLastByANounToo() {
        assertEquals(
                List.of("-", "préfet"),
                Readings.names(
                        "La maire a rencontré le préfet. Ce dernier a annoncé une enquête."));
    }

    @Test
    void aPronounBehindAQuotationAgreesWithWhomItTakesUp() {
        assertEquals(
                List.of("-", "Anne Dupré", "Anne Dupré"),
                Readings.names(
                        "Bernard Martin a écourté une visite. Anne Dupré a affirmé que le maire est"
                                + " sorti. Il court « comme un fou », selon elle."));
    }

    @Test
    void aPronounMayMeanSomeoneUnnamedRatherThanABody() {
        assertEquals(
                List.of("-", "conducteur"),
                Readings.names(
                        "Un conducteur a renversé deux cyclistes devant l'hôpital de Verdoro. Il"
                                + " a reconnu avoir bu."));
    }

    @Test
    void aPluralPronounMeansThoseNamedByAPluralNoun() {
        assertEquals(
                List.of("-", "chercheurs"),
                Readings.names(
                        "Des chercheurs ont suivi trente baleines pendant dix ans. Ils estiment que"
                                + " le bruit les éloigne."));
    }

    @Test
    void aNewRoleRightAfterSomeoneOfWhomNothingWasToldIsTheirs() {
        assertEquals(
                List.of("Nathalie Fontbrune", "Nathalie Fontbrune"),
                Readings.names(
                        "Nathalie Fontbrune souhaite que la taxe baisse. La candidate de l'Union"
                                + " européenne voudrait aussi fermer le port."));
    }

    @Test
    void aShorterNameOfSomeoneUnnamedMeansTheFullerOne() {
        assertEquals(
                List.of("mère de Paul Trovac", "-", "mère de Paul Trovac"),
                Readings.names(
                        "La mère de Paul Trovac a raconté la dispute. Après la mort du père, la"
                                + " mère avait été soignée. « La clé a disparu », précise-t-elle."));
    }

    @Test
    void anInsertedClauseOrAppositionIsNoSubject() {
        assertEquals(
                List.of("Ida Holm"),
                Readings.names(
                        "Alors que le site est fermé depuis avril, la ministre Ida Holm,"
                                + " exige un vote."));
        assertEquals(
                List.of("Luc Ferrand"),
                Readings.names(
                        "Luc Ferrand, 46 ans, ingénieur à l'arsenal de Verdoro, ancien capitaine"
                                + " du club, a avoué avoir menti."));
    }

    @Test
    void nobodyNamesThemselvesInTheirOwnWords() {
        assertEquals(
                List.of("-", "responsable"),
                Readings.names(
                        "Luc Perrin a visité le port lundi. « Perrin n'a aucun égard pour la mer », a"
                                + " ajouté le responsable."));
        assertEquals(
                List.of("-", "Luc Perrin"),
                Readings.names(
                        "Luc Perrin a visité le port lundi. « Je suis Perrin et je reste », a ajouté"
                                + " le responsable."));
    }

    @Test
    void aThingsNameFurtherInLeavesTheWordsToThePerson() {
        assertEquals(
                List.of("Luc Perrin"),
                Readings.names(
                        "Le capitaine du navire de pêche Belle Marine, Luc Perrin, affirme que la"
                                + " mer était calme."));
        assertEquals(
                List.of("Marc Rey"),
                Readings.names("Le maire de Punta del Sol, Marc Rey, admet un retard."));
    }

    @Test
    void whatSomeoneSaysStandsForThem() {
        assertEquals(
                List.of("Jan Verdo"),
                Readings.names("La route est perdue, selon les mots du préfet Jan Verdo."));
    }

    @Test
    void anEntryOfALiveReportStartsAnew() {
        String entry = "Jean Morel, président du club, est reparti déçu. 8h47 - Le port ferme. ";
        assertEquals(
                List.of("-", "-", "-"),
                Readings.speakers(entry + "Il rouvrira demain, indique-t-il dans un communiqué."));
        assertEquals(
                List.of("-", "-", "Jean Morel/ORGANISATION"),
                Readings.speakers(
                        entry.replace("8h47 - ", "")
                                + "Il rouvrira demain, indique-t-il dans un communiqué."));
    }

    @Test
    void aNounForAPersonMayTellTheirAgeOrWhatBefellThem() {
        assertEquals(
                List.of("Marie Fontbrune", "Marie Fontbrune"),
                Readings.names(
                        "Marie Fontbrune a affirmé avoir nagé une heure. Il faisait nuit, raconte"
                                + " cette rescapée de 34 ans."));
    }

    @Test
    void theNameBehindOneOfThemIsWhoIsMeant() {
        assertEquals(
                List.of("Luc Ferrand"),
                Readings.names(
                        "Les avocats quittent la salle, a expliqué l'un d'eux, Luc Ferrand."));
    }

    @Test
    void whoBrushesACriticismAsideSpeaksRatherThanTheCriticism() {
        assertEquals(
                List.of("Luc Ferrand"),
                Readings.names(
                        "Une accusation balayée par Luc Ferrand, qui assure que le pont tient."));
    }
}
