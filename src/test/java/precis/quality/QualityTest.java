package precis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Checked;

class QualityTest {

    private static final Names NAMES = new Names(Set.of("le", "president"));
    private static final List<JudgedGold.Judged> SENTENCES =
            List.of(
                    sentence("Le port de Brenac a rouvert lundi.", 2, 2, List.of(), "asserted"),
                    sentence(
                            "Le syndicat aurait menacé la direction.",
                            1,
                            2,
                            List.of("CGT", "Anne Roux"),
                            "hedged"),
                    sentence("Il faisait très beau ce matin.", 0, 0, List.of(), "asserted"),
                    sentence("La mairie dément avoir payé.", 1, 1, List.of("mairie"), "denied"));

    private static JudgedGold.Judged sentence(
            String text, int summary, int claim, List<String> speakers, String certainty) {
        return new JudgedGold.Judged(text, summary, claim, speakers, certainty, false);
    }

    private static JudgedGold.Named named(String kind, int salience, String... names) {
        return new JudgedGold.Named(List.of(names), kind, salience);
    }

    private static Answer.Said said(int at, String speaker, String certainty) {
        return new Answer.Said(
                SENTENCES.get(at).text(), Optional.ofNullable(speaker), certainty, false);
    }

    @Test
    void sentencesAreJudgedByTheWordsTheyShare() {
        JudgedScore score = new JudgedScore(NAMES);
        score.add(
                new JudgedGold(
                        "a",
                        Optional.of("2014-03-12"),
                        SENTENCES,
                        List.of(
                                named("organisation", 2, "Confédération générale", "CGT"),
                                named("person", 1, "Anne Roux")),
                        List.of(named("organisation", 0, "CGT"))),
                new Answer(
                        List.of("port de Brenac a rouvert lundi", SENTENCES.get(2).text()),
                        List.of(SENTENCES.get(0).text(), SENTENCES.get(2).text()),
                        List.of(
                                said(0, null, "asserted"),
                                said(1, "Roux", "hedged"),
                                said(2, "Roux", "asserted"),
                                said(3, null, "asserted")),
                        List.of(named("person", 0, "président Roux"), named("country", 0, "CGT")),
                        List.of(),
                        Optional.of("2014-03-12")));
        Map<String, Double> figures = figures(score);
        assertEquals(2 / 4.0, figures.get("summary.capture"));
        assertEquals(1 / 2.0, figures.get("claims.precision"));
        assertEquals(1 / 2.0, figures.get("claims.recall"));
        assertEquals(1 / 2.0, figures.get("speaker.precision"));
        assertEquals(1 / 2.0, figures.get("speaker.recall"));
        assertEquals(1.0, figures.get("hedged.f1"));
        assertEquals(0.0, figures.get("denied.recall"));
        assertEquals(1.0, figures.get("actors.f1"));
        assertEquals(1.0, figures.get("actors.central_recall"));
        assertEquals(1 / 2.0, figures.get("actors.kind_accuracy"));
        assertEquals(1 / 2.0, figures.get("actors.alias_recall"));
        assertEquals(0.0, figures.get("sources.recall"));
        assertEquals(1.0, figures.get("published.accuracy"));
    }

    @Test
    void aSentenceCutElsewhereIsNeitherFoundNorRight() {
        JudgedScore score = new JudgedScore(NAMES);
        String first = SENTENCES.get(0).text();
        score.add(
                new JudgedGold("a", Optional.empty(), SENTENCES, List.of(), List.of()),
                new Answer(
                        List.of(),
                        List.of(),
                        List.of(
                                new Answer.Said(
                                        first.substring(0, 9), Optional.empty(), "asserted", false),
                                new Answer.Said(
                                        first.substring(9), Optional.empty(), "asserted", false),
                                new Answer.Said(
                                        SENTENCES.get(1).text().replace(' ', '\u00a0'),
                                        Optional.empty(),
                                        "asserted",
                                        false)),
                        List.of(),
                        List.of(),
                        Optional.empty()));
        assertEquals(1 / 3.0, figures(score).get("sentences.precision"));
        assertEquals(1 / 4.0, figures(score).get("sentences.recall"));
    }

    private static Map<String, Double> figures(JudgedScore score) {
        Figures figures = new Figures(1, 0, new LinkedHashMap<>());
        score.into(figures);
        return figures.values();
    }

    @Test
    void summariesAreComparedWithThoseOfPeople() {
        SummarisedScore score = new SummarisedScore(NAMES);
        score.add(
                new SummarisedGold(
                        "b",
                        Optional.of("2014-03-12"),
                        List.of("The port of Brenac is open.", "The union said so on Monday."),
                        List.of("The port is open", "Union glad"),
                        List.of(named("organization", 3, "Union"), named("place", 0, "Brenac")),
                        List.of("The union said so on Monday.")),
                new Answer(
                        List.of("The port opened", "again", "left out"),
                        List.of(),
                        List.of(
                                new Answer.Said(
                                        "The union said so on Monday.",
                                        Optional.of("union"),
                                        "asserted",
                                        false),
                                new Answer.Said(
                                        "The port of Brenac is open.",
                                        Optional.empty(),
                                        "asserted",
                                        false)),
                        List.of(named("place", 0, "Brenac"), named("organisation", 0, "Union")),
                        List.of(),
                        Optional.empty()));
        Figures figures = new Figures(1, 0, new LinkedHashMap<>());
        score.into(figures);
        assertEquals((1 / 2.0 + 0) / 2, figures.values().get("summary.rouge1"), 1e-9);
        assertEquals(
                (2 * (1 / 3.0) * (1 / 3.0) / (2 / 3.0) + 0) / 2,
                figures.values().get("summary.rouge2"),
                1e-9);
        assertEquals(1 / 4.0, figures.values().get("summary.rougeL"), 1e-9);
        assertEquals(1.0, figures.values().get("actors.salient_recall"));
        assertEquals(0.0, figures.values().get("actors.r_precision"));
        assertEquals(1.0, figures.values().get("actors.kind_accuracy"));
        assertEquals(1.0, figures.values().get("attributed.f1"));
        assertEquals(0.0, figures.values().get("published.accuracy"));
    }

    @Test
    void namesAreTheSameWithoutAccentsTitlesAndFirstNames() {
        assertTrue(NAMES.same("le président Éric Dupré", "Dupre"));
        assertTrue(NAMES.same("Human Rights Watch", "human rights watch"));
        assertFalse(NAMES.same("Banque centrale européenne", "Commission européenne"));
        assertFalse(NAMES.same("", "Dupré"));
    }

    @Test
    void aClauseIsFoundInItsSentenceAndAStrangeTextNowhere() {
        Sentences sentences =
                new Sentences(SENTENCES.stream().map(JudgedGold.Judged::text).toList());
        assertEquals(OptionalInt.of(3), sentences.find("dément avoir payé"));
        assertEquals(OptionalInt.empty(), sentences.find("Une fusée décolle"));
        assertEquals(OptionalInt.empty(), sentences.find("!"));
    }

    @Test
    void anArticleWithoutABriefingCountsAsMissed(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.gold.json"),
                "{\"id\": \"a\", \"published\": \"2014-03-12\", \"sentences\": [{\"n\": 1, \"text\":"
                        + " \"Le port rouvre.\", \"summary\": 2, \"claim\": 2, \"speaker\": null,"
                        + " \"certainty\": \"asserted\", \"quoted\": false}], \"actors\": [],"
                        + " \"sources\": []}");
        Figures figures = new Quality().measure(folder, Map.of(), Set.of()).value();
        assertEquals(1, figures.articles());
        assertEquals(1, figures.missing());
        assertEquals(0.0, figures.values().get("summary.capture"));
        assertEquals(0, new Quality().measure(folder, Map.of(), Set.of("b")).value().articles());
    }

    /** Whoever annotates articles of their own learns what goes with no article, and why. */
    @Test
    void whatGoesWithNoArticleIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.gold.json"), "{\"sentences\": [{\"text\": \"Oui.\"}]}");
        Files.writeString(folder.resolve("b.gold.json"), "{\"sentence\": []}");
        Files.writeString(folder.resolve("c.gold.json"), "");
        Checked<Figures> measured = new Quality().measure(folder, Map.of(), Set.of());
        String told = measured.problems().toString();
        assertTrue(told.contains("a.gold.json: no article 'a' was read"), told);
        assertTrue(told.contains("b.gold.json: annotates nothing"), told);
        assertTrue(told.contains("c.gold.json: annotates nothing"), told);
        assertEquals(1, measured.value().articles());
        assertFalse(measured.value().values().containsKey("speaker.f1"));
    }

    @Test
    void aBrokenAnnotationIsAProblemThatNamesTheFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.gold.json"), "{");
        assertTrue(
                new Quality()
                        .measure(folder, Map.of(), Set.of())
                        .problems()
                        .get(0)
                        .toString()
                        .contains("a.gold.json"));
        Files.delete(folder.resolve("a.gold.json"));
        assertTrue(new Quality().measure(folder, Map.of(), Set.of()).hasErrors());
    }
}
