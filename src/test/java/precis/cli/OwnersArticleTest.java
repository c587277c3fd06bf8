package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Briefing;
import precis.model.Certainty;
import precis.model.Evidence;
import precis.model.Source;
import precis.model.SourceKind;
import precis.model.Statement;

/** The project's own seed, read as a careful editor reads it. */
class OwnersArticleTest {

    private static Briefing briefing;
    private static Map<String, Actor> actors;
    private static Map<String, SourceKind> sources;

    @BeforeAll
    static void read() {
        Pipeline pipeline = Quiet.pipeline();
        Path seed = Path.of("seeds/russie-ukraine-alaska.txt");
        assumeTrue(Files.exists(seed), "the seed has given way to others");
        briefing = pipeline.brief(seed, a -> true).value().get(0);
        actors = briefing.actors().stream().collect(Collectors.toMap(Actor::name, a -> a));
        sources = briefing.sources().stream().collect(Collectors.toMap(Source::name, Source::kind));
    }

    @Test
    void theThreeSourcesAreFoundWithTheirKinds() {
        assertEquals(SourceKind.ANONYMOUS, sources.get("sources proches du Kremlin"));
        assertEquals(SourceKind.MEDIA, sources.get("Bloomberg"));
        assertEquals(
                SourceKind.OFFICIAL, sources.get("état-major des forces aériennes ukrainiennes"));
    }

    @Test
    void theConditionalIsAHedgeAndSaysSo() {
        assertHedged("La Russie serait prête", "serait");
        assertHedged("il semblerait que", "semblerait");
    }

    private static void assertHedged(String words, String cue) {
        Statement statement = statement(words);
        assertEquals(Certainty.HEDGED, statement.certainty(), words);
        List<String> cues = statement.cues().stream().map(Evidence::text).toList();
        assertEquals(1, cues.stream().filter(c -> c.contains(cue)).count(), cues.toString());
    }

    @Test
    void theFigureIsCreditedToBloomberg() {
        Statement statement = statement("46 %");
        assertEquals("Bloomberg", statement.attribution().orElseThrow().first().name());
        assertTrue(
                briefing.claims().stream()
                        .filter(c -> c.statement().equals(statement))
                        .flatMap(c -> c.figures().stream())
                        .anyMatch(
                                f ->
                                        f.text().contains("46 %")
                                                && f.unit().equals(Optional.of("%"))));
    }

    @Test
    void hisObservationsAreThePresidents() {
        assertEquals(
                "Vladimir Poutine",
                statement("Selon ses observations").attribution().orElseThrow().first().name());
    }

    @Test
    void capitalsAndSeatsStandForTheirStates() {
        assertEquals(ActorKind.COUNTRY, actors.get("Russie").kind());
        assertTrue(actors.get("Russie").aliases().containsAll(List.of("Moscou", "Kremlin")));
        assertEquals(ActorKind.COUNTRY, actors.get("Ukraine").kind());
        assertTrue(actors.get("Ukraine").aliases().contains("Kiev"));
    }

    @Test
    void peopleAndOrganisationsAreToldApart() {
        for (String name : List.of("Vladimir Poutine", "Donald Trump", "Benjamin Netanyahu")) {
            assertEquals(ActorKind.PERSON, actors.get(name).kind(), name);
        }
        for (String name : List.of("OTAN", "Bloomberg")) {
            assertTrue(actors.containsKey(name), name + " in " + actors.keySet());
            assertEquals(ActorKind.ORGANISATION, actors.get(name).kind(), name);
        }
        assertEquals(Optional.of("dirigeant russe"), actors.get("Vladimir Poutine").role());
    }

    @Test
    void placesAreNoActors() {
        assertFalse(actors.isEmpty());
        for (String place : List.of("Alaska", "Gaza", "Donetsk", "Luhansk")) {
            assertFalse(actors.containsKey(place), place);
        }
    }

    private static Statement statement(String words) {
        return briefing.statements().stream()
                .filter(s -> s.sentence().text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
