package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns in which the sentence itself says plainly enough who speaks. */
class PlainTurnsTest {

    @Test
    void thePresidentOfALeagueIsNotTheHeadOfState() {
        assertEquals(
                List.of("Paul Krane", "-", "président de la République"),
                Readings.names(
                        "Paul Krane, président de la Ligue des pêcheurs, a dit sa colère.\n\nLa"
                                + " ministre Anna Ferrand a reçu les élus. Le président de la"
                                + " République lui avait demandé d'ouvrir un débat."));
        assertEquals(
                List.of("-", "président de la République"),
                Readings.names(
                        "Paul Krane, ancien président polonais, a reçu un invité samedi.\n\nLe"
                                + " président de la République a indiqué que tout allait bien."));
        assertEquals(
                List.of("-", "Paul Krane"),
                Readings.names(
                        "Le président Paul Krane a reçu un invité samedi.\n\nLe chef de l'Etat a"
                                + " indiqué que tout allait bien."));
    }

    @Test
    void whoSaysThatIsMeantByThePronounBetweenCommas() {
        assertEquals(
                List.of("Luc Vornas", "Paul Krane"),
                Readings.names(
                        "Luc Vornas avait promis un geste.\n\nPaul Krane avait expliqué qu'il ne"
                                + " viendrait pas car rien, a-t-il affirmé, n'était prêt."));
    }

    @Test
    void thereIsIsAClauseUnlessATimeFollows() {
        assertEquals(
                List.of("-", "Paul Krane", "Paul Krane"),
                Readings.names(
                        "Luc Vornas attend au port.\n\n« Il y a des doutes, a déclaré Paul Krane."
                                + " Tous le savent. »"));
    }

    @Test
    void whatSomeonesAdviserIsCalledIsNotWhatTheyAre() {
        assertEquals(
                List.of("Paul Krane", "ministre"),
                Readings.names(
                        "Paul Krane, conseiller du ministre, s'est dit confiant.\n\nLe ministre a"
                                + " affirmé lors d'une réunion que rien n'était décidé."));
    }

    @Test
    void aWomanOfTheSentenceSpeaksRatherThanABodyOfTheOneBefore() {
        assertEquals(
                List.of("-", "Anna Ferrand"),
                Readings.names(
                        "Etait présent un élu de l'Assemblée nationale, Paul Krane.\n\nPuis vint le"
                                + " tour d'Anna Ferrand : « Je suis heureuse », a-t-elle déclaré."));
    }

    @Test
    void whoeverHasTwoRolesIsNamedBehindTheSecond() {
        assertEquals(
                List.of("-", "Luc Vornas", "Anna Ferrand"),
                Readings.names(
                        "Paul Krane, député de Lormont, est venu.\n\n« Tout va mal », a estimé le"
                                + " député et ancien ministre Luc Vornas. La députée et ancienne"
                                + " ministre de la Santé Anna Ferrand a dit non."));
    }

    @Test
    void aRoleBeforeACommaIsThatOfWhoeverFollows() {
        assertEquals(
                List.of("-", "-", "Luc Vornas"),
                Readings.names(
                        "Le ministre Paul Krane a été blessé mardi.\n\nAncien ministre, Luc Vornas"
                                + " a appris la nouvelle au volant. Il confie que tout est fini."));
    }

    @Test
    void someonesOfficeIsNoBodyOfAnotherSortNamedBefore() {
        assertEquals(
                List.of("-", "cabinet"),
                Readings.names(
                        "Un pompier a été transporté à l'hôpital de Brenne. Le ministre Marc"
                                + " Teissier viendra dimanche, a annoncé son cabinet."));
    }

    @Test
    void whoeverScoredIsNoCoachAndIsTheScorer() {
        String goals = "Kwame Owusu a inscrit deux buts. « On a montré du caractère », a réagi ";
        assertEquals(
                List.of("-", "entraîneur lormontais"),
                Readings.names(goals + "l'entraîneur lormontais."));
        assertEquals(List.of("-", "Kwame Owusu"), Readings.names(goals + "le buteur."));
    }
}
