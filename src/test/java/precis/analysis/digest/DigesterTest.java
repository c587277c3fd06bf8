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
    void aPronounIsClarifiedOnlyWhenOnePersonCanBeMeant() {
        assertEquals(
                List.of("Anne Lemoine"),
                clarified("Anne Lemoine dirige le port. Elle a promis 30 embauches."));
        assertEquals(
                List.of(),
                clarified("Anne Lemoine a reçu Marie Caron. Elle a promis 30 embauches au port."));
        assertEquals(
                List.of("Anne Lemoine"),
                clarified(
                        "Anne Lemoine dirige le port. Le trafic a baissé de 12 % en un an.\n\n"
                                + "Elle estime que 30 emplois sont menacés à Brenac."));
        assertEquals(
                List.of("Marc Villon"),
                clarified(
                        "Le maire reçoit mardi Marc Villon. "
                                + "Ce dernier a été élu avec 54 % des voix."));
        assertEquals(
                List.of(),
                clarified("Le maire reçoit Marc Villon. Ce dernier projet coûte 54 millions."));
    }

    @Test
    void aBracketNeverNamesAnotherThanTheOneCredited() {
        Briefing briefing =
                brief(
                        "Soupçons à Brenac",
                        "Alors patron du port, Henri Castel a annoncé soutenir Marc Villon. "
                                + "Ces éléments ont poussé le candidat Luc Bayle à critiquer"
                                + " la vente. Il a expliqué que 30 emplois étaient menacés.");
        Claim claim =
                briefing.claims().stream()
                        .filter(c -> c.excerpt().text().startsWith("Il"))
                        .findFirst()
                        .orElseThrow();
        String credited = claim.statement().attribution().orElseThrow().first().name();
        assertTrue(
                claim.clarifications().stream().allMatch(c -> c.name().equals(credited)),
                claim.clarifications() + " beside " + credited);
    }

    @Test
    void aPronounBehindAThingOfSomeoneIsLeftAlone() {
        assertEquals(
                List.of(),
                clarified(
                        "Le film de Luc Ferrand sort mercredi en salles. Il a reçu deux prix à Brenac."));
        assertEquals(
                List.of(),
                clarified(
                        "Selon Luc Ferrand, le pont est fermé depuis lundi. Il a été endommagé."));
        assertEquals(
                List.of(),
                clarified(
                        "La maire Anne Lemoine a ouvert la bibliothèque samedi. Elle compte 40 000"
                                + " livres."));
        assertEquals(
                List.of("Luc Ferrand"),
                clarified(
                        "La police a arrêté Luc Ferrand lundi. Il est soupçonné de vol à Brenac."));
    }

    @Test
    void aPronounThatGoesOnMeansWhomTheFirstOneMeant() {
        assertEquals(
                List.of("Marc Villon", "Marc Villon"),
                clarified(
                        "Marc Villon dirige le port. Il a promis 30 embauches. Il risque pourtant"
                                + " une amende de 54 millions."));
        assertEquals(
                List.of("Marc Villon"),
                clarified(
                        "Marc Villon dirige le port. Il a 30 dettes envers la sœur de Luc Bayle."
                                + " Il risque une amende de 54 millions."));
    }

    @Test
    void aPronounMayMeanTheBodyThatIsCredited() {
        assertEquals(
                List.of("Orvane"),
                clarified(
                        "La société Orvane ferme son usine de Brenac. Elle annonce la suppression"
                                + " de 54 emplois."));
        assertEquals(
                List.of(),
                clarified(
                        "La société Orvane ferme son usine de Brenac. Elle emploie 54 salariés."));
    }

    @Test
    void aPronounBehindADateOrAParticipleIsClarifiedToo() {
        assertEquals(
                List.of("Marc Villon"),
                clarified(
                        "La police a arrêté Marc Villon lundi. Le 26 août, il a été condamné à 30"
                                + " mois de prison."));
        assertEquals(
                List.of("Anne Lemoine"),
                clarified(
                        "Anne Lemoine dirige le port. Après avoir fermé deux quais, elle a promis"
                                + " 30 embauches."));
        assertEquals(
                List.of(),
                clarified(
                        "Anne Lemoine dirige le port. Avec sa collègue Marie Caron, elle a promis"
                                + " 30 embauches."),
                "two can be meant");
        assertEquals(
                List.of(),
                clarified("Marc Villon dirige le port. En 2012, il a fallu licencier 30 marins."));
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

    private static List<String> clarified(String text) {
        return brief("Brenac", text).claims().stream()
                .flatMap(c -> c.clarifications().stream())
                .map(c -> c.name())
                .toList();
    }

    @Test
    void aLineOfDateIsNeitherSummaryNorClaim() {
        Briefing briefing = brief("Brenac", "Mise à jour à 21 h 40\n\n" + STORY);
        assertTrue(briefing.summary().stream().noneMatch(e -> e.text().startsWith("Mise")));
        assertTrue(briefing.summary().get(0).text().startsWith("Le port de Brenac"));
        assertTrue(briefing.claims().stream().noneMatch(c -> c.excerpt().sentence() == 1));
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

    private static Briefing brief(String title, String text) {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2014, 3, 12));
        return ANALYST.brief(Articles.of("fr", title, text, day));
    }
}
