package precis.analysis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.Articles;
import precis.analysis.Analyst;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Excerpt;

class DigesterTest {

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("fr"));

    private static final String STORY =
            "Le port de Brenac, fermé depuis dix jours, a rouvert lundi après un accord entre la"
                    + " direction et les dockers. L'accord prévoit une hausse des salaires de 4 %."
                    + " La directrice, Anne Lemoine, a salué un compromis. Elle a promis 30"
                    + " embauches d'ici à juin.\n\n"
                    + "Par ailleurs, il faisait beau. Le port existe depuis 1820. Quelle histoire !\n\n"
                    + "Le syndicat accuse toutefois la direction d'avoir menacé deux délégués.";

    @Test
    void aStoryGetsThreeLinesInTextOrderAndItsKeyClaims() {
        Briefing briefing = brief("Brenac : le port rouvre après dix jours de grève", STORY);
        assertEquals(3, briefing.summary().size());
        assertEquals(1, briefing.summary().get(0).sentence());
        List<Integer> numbers = briefing.summary().stream().map(Excerpt::sentence).toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        assertTrue(briefing.summary().stream().noneMatch(e -> e.text().startsWith("Par")));
        List<Integer> claims = briefing.claims().stream().map(c -> c.excerpt().sentence()).toList();
        assertTrue(claims.containsAll(List.of(1, 2)), claims.toString());
        assertTrue(claims.stream().noneMatch(c -> c == 5 || c == 7), claims.toString());
        Claim rise = briefing.claims().get(claims.indexOf(2));
        assertEquals("4 %", rise.figures().get(0).text());
        assertTrue(rise.reasons().size() > 0);
    }

    @Test
    void aLineOfTheSummaryLeavesOutWhatTiesItToTheSentenceBefore() {
        String text =
                "Le port de Brenac a rouvert lundi. En effet, la direction a signé un accord avec"
                        + " les dockers. Cet accord prévoit une hausse des salaires de 4 %.";
        Excerpt second = brief("Brenac : le port rouvre", text).summary().get(1);
        assertEquals("la direction a signé un accord avec les dockers.", second.text());
        assertEquals(2, second.sentence());
    }

    @Test
    void whoSomebodyIsToldAgainIsNotTheNewsToldAgain() {
        Briefing briefing =
                brief(
                        "Décès de l'ancien ministre Paul Ferrand",
                        "L'ancien ministre français et président du conseil départemental de la"
                                + " Creuse, Paul Ferrand, est décédé dans la nuit de samedi à dimanche"
                                + " d'un accident, a annoncé la préfecture.\n\n"
                                + "Deux fois ministre délégué, puis secrétaire général d'un parti, et"
                                + " président du conseil départemental de la Creuse depuis 2007, Paul"
                                + " Ferrand avait annoncé vouloir quitter la vie publique le 26"
                                + " mars.\n\n"
                                + "L'ancien élu, avocat de formation, était marié. Le président du"
                                + " Sénat a salué un homme courageux et dévoué.");
        assertEquals(1, briefing.summary().get(0).sentence());
    }

    @Test
    void aFigureIsNotToldTwice() {
        Briefing briefing =
                brief(
                        "Brenac : la directrice prévoit une baisse du trafic",
                        "Anne Lemoine prévoit une baisse du trafic de 25 % cette année au port de"
                                + " Brenac. Le port perdra 54 emplois. « Nous prévoyons une baisse"
                                + " du trafic de 25 % », a indiqué Anne Lemoine à la presse. Le"
                                + " syndicat a appelé lundi à la grève.");
        assertEquals(List.of(1, 2, 4), briefing.summary().stream().map(Excerpt::sentence).toList());
        assertEquals(
                List.of(1, 2, 4),
                briefing.claims().stream().map(c -> c.excerpt().sentence()).sorted().toList());
    }

    @Test
    void whatStatesNothingIsNoClaimAndOpensNoSummary() {
        Briefing briefing =
                brief(
                        "Brenac : vingt ans de prison pour l'incendiaire du port",
                        "Ce jeudi, le verdict est tombé. Luc Bayle a été condamné à vingt ans de"
                                + " prison pour l'incendie du port de Brenac. Il a tué 12"
                                + " personnes. Son avocate, Anne Lemoine, a annoncé qu'il ferait"
                                + " appel. La mairie n'a pas souhaité réagir.");
        assertEquals(List.of(2, 3, 4), briefing.summary().stream().map(Excerpt::sentence).toList());
        assertTrue(
                briefing.claims().stream()
                        .mapToInt(c -> c.excerpt().sentence())
                        .noneMatch(n -> n == 1 || n == 5));
    }

    @Test
    void aLineOfDateIsNeitherSummaryNorClaim() {
        Briefing briefing = brief("Brenac", "Mise à jour à 21 h 40\n\n" + STORY);
        assertTrue(briefing.summary().stream().noneMatch(e -> e.text().startsWith("Mise")));
        assertTrue(briefing.summary().get(0).text().startsWith("Le port de Brenac"));
        assertTrue(
                briefing.claims().stream().noneMatch(c -> c.excerpt().text().startsWith("Mise")));
    }

    @Test
    void aPronounStandsInTheSummaryOnlyBehindTheSentenceItLeansOn() {
        String text =
                "Le port de Brenac a rouvert lundi. Il faisait beau. Anne Lemoine, la directrice, a"
                        + " salué l'accord signé avec les dockers. Elle a promis 30 embauches au"
                        + " port de Brenac et une hausse des salaires de 4 % d'ici à juin 2015.";
        List<Integer> lines =
                brief("Brenac : 30 embauches au port", text).summary().stream()
                        .map(Excerpt::sentence)
                        .toList();
        assertTrue(!lines.contains(4) || lines.contains(3), lines.toString());
    }

    @Test
    void wordsOfNobodyOpenNoSummary() {
        String text =
                "« Nous ne signerons jamais cet accord ! Il ruine le port. »\n\nLes dockers de Brenac"
                        + " ont bloqué lundi le port pendant trois heures. La direction leur propose"
                        + " une hausse de 4 %. Le port a rouvert mardi après un accord.";
        assertTrue(
                brief("Brenac : le port bloqué", text).summary().stream()
                        .noneMatch(e -> e.sentence() == 1));
    }

    @Test
    void aPossessiveStandsInTheSummaryOnlyBehindWhoseItIs() {
        String text =
                "Le port de Brenac a rouvert lundi. Les dockers ont repris le travail après dix jours"
                        + " de grève. Il pleuvait sur la rade. Leur accord avec la direction du port"
                        + " prévoit une hausse des salaires de 4 %. La préfète Anne Lemoine a salué"
                        + " un compromis avec le syndicat.";
        assertTrue(
                brief("Brenac : le port rouvre", text).summary().stream()
                        .noneMatch(e -> e.text().startsWith("Leur")));
    }

    @Test
    void whatOneSentenceSaysIsNotListedAgainFromAnother() {
        String text =
                "Deux ouvriers tués mardi 3 mai par la chute d'une grue au port de Brenac."
                        + " Deux ouvriers ont été tués ce mardi 3 mai, peu après midi, par la chute"
                        + " d'une grue sur un quai du port de Brenac. Le parquet a ouvert une"
                        + " enquête. La grue avait été contrôlée en mars.";
        Briefing briefing = brief("Brenac : chute d'une grue", text);
        assertEquals(List.of(1, 3, 4), briefing.summary().stream().map(Excerpt::sentence).toList());
        List<Integer> claims = briefing.claims().stream().map(c -> c.excerpt().sentence()).toList();
        assertTrue(!claims.contains(1) || !claims.contains(2), claims.toString());
    }

    @Test
    void whatStandsOverTheTextIsNotToldAgainAtItsHead() {
        Briefing briefing =
                brief(
                        "Grève à la Sodral et à la Carav mardi",
                        "La CGO appelle à la grève mardi à la Sodral et à la Carav, ainsi qu'au port"
                                + " de Brenac.\n\n"
                                + "La journée de mardi s'annonce difficile dans les transports : la"
                                + " CGO a déposé un préavis de grève à la Sodral et à la Carav pour"
                                + " défendre le service public. La Carav prévoit un train sur deux"
                                + " entre Brenac et Lormont.\n\n"
                                + "Le préfet a réquisitionné douze conducteurs.");
        assertEquals(List.of(2, 3, 4), briefing.summary().stream().map(Excerpt::sentence).toList());
        List<Integer> claims = briefing.claims().stream().map(c -> c.excerpt().sentence()).toList();
        assertTrue(!claims.contains(1) || !claims.contains(2), claims.toString());
    }

    @Test
    void aTollIsToldOnce() {
        Briefing briefing =
                brief(
                        "Brenac : douze mineurs tués",
                        "Au moins 12 mineurs de Brenac ont été tués et 8 blessés dimanche dans une"
                                + " explosion près de la frontière, a annoncé lundi le ministère."
                                + " La mine appartient à un groupe privé. « Le bilan provisoire fait"
                                + " état de 12 mineurs morts et 8 blessés », selon le préfet."
                                + " Le parquet a ouvert une enquête.");
        List<Integer> claims = briefing.claims().stream().map(c -> c.excerpt().sentence()).toList();
        assertTrue(claims.contains(1) && !claims.contains(3), claims.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mot",
                "???",
                "LE PORT EST FERMÉ. LA DIRECTION DÉMENT TOUT.",
                "The harbour is closed. The company denied everything on Monday.",
                "« « « « jamais fermé",
                "sans point ni virgule le texte continue et continue"
            })
    void oddTextsGetAnAnswer(String text) {
        Briefing briefing = brief("", text);
        assertTrue(briefing.summary().size() <= 3);
    }

    @Test
    void aHugeTextTakesLinearTime() {
        String sentence = "Le port de Brenac a vendu 30 bateaux lundi 3 mars 2012. ";
        String text = sentence.repeat(3_000);
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> brief("Brenac", text));
    }

    static Briefing brief(String title, String text) {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2014, 3, 12));
        return ANALYST.brief(Articles.of("fr", title, text, day));
    }
}
