package precis.analysis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.Articles;
import precis.analysis.Analyst;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Claim;
import precis.model.Span;

/** A claim is the clause that carries it, with all that makes it sure or not. */
class ClauseTest {

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("fr"));
    private static final Path ARTICLES = Path.of("src/test/resources/ranking/fr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "En effet, la mairie a fermé le pont de Brenac lundi."
                        + "|la mairie a fermé le pont de Brenac lundi.",
                "Selon la préfecture, le pont de Brenac serait fermé jusqu'en mai."
                        + "|le pont de Brenac serait fermé jusqu'en mai.",
                "Le pont de Brenac serait fermé jusqu'en mai, selon la préfecture."
                        + "|Le pont de Brenac serait fermé jusqu'en mai",
                "« Le pont de Brenac restera fermé tout l'été », a déclaré Luc Ferrand, le maire."
                        + "|« Le pont de Brenac restera fermé tout l'été »",
                "La préfecture a annoncé lundi que le pont de Brenac restera fermé."
                        + "|le pont de Brenac restera fermé.",
                "La commune de Brenac a fermé lundi matin le vieux pont de bois qui mène depuis"
                        + " toujours de la gare au port et au marché, où passaient surtout des"
                        + " marcheurs et des cyclistes."
                        + "|La commune de Brenac a fermé lundi matin le vieux pont de bois qui mène"
                        + " depuis toujours de la gare au port et au marché",
            })
    void whatStandsBesideTheClaimOrLinksItIsLeftOut(String sentence, String clause) {
        assertEquals(List.of(clause), claims(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La préfecture dément que le pont de Brenac soit fermé.",
                "Le pont de Brenac est fermé, prétend le maire Luc Ferrand.",
                "Si la crue dure, le pont de Brenac sera fermé, et la route aussi.",
                "La préfecture n'a pas confirmé que le pont de Brenac est fermé.",
                "La préfecture a annoncé que le pont de Brenac fermerait lundi.",
                "Selon Luc Ferrand, le maire de Brenac, le pont est fermé depuis lundi.",
                "Selon la préfecture, elle a fermé le pont de Brenac lundi.",
                "Le pont de Brenac est fermé, selon la préfecture, malgré l'accord des élus.",
                "Le groupe Brandt a annoncé lundi à ses salariés réunis devant le siège la fermeture"
                        + " d'ici à la fin de l'année de douze usines en Europe, dont quatre en"
                        + " France.",
            })
    void whatMakesAClaimSureOrUnsureStays(String sentence) {
        assertEquals(List.of(sentence), claims(sentence));
    }

    @Test
    void everyClaimIsAPartOfItsSentenceThatHoldsItsCues() throws IOException {
        int cut = 0;
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Briefing briefing = brief(Files.readString(file).replaceAll("(?m)^\\d\\d ", ""));
                for (Claim claim : briefing.claims()) {
                    holds(briefing, claim);
                    cut += claim.excerpt().span().equals(whole(claim)) ? 0 : 1;
                }
            }
        }
        assertTrue(cut > 20, "clauses: " + cut);
    }

    private static void holds(Briefing briefing, Claim claim) {
        Span span = claim.excerpt().span();
        assertEquals(span.in(briefing.article().text()), claim.excerpt().text());
        assertTrue(whole(claim).contains(span), claim.toString());
        claim.statement()
                .cues()
                .forEach(c -> assertTrue(span.contains(c.span()), claim.toString()));
        claim.clarifications().forEach(c -> assertTrue(span.contains(c.span())));
        boolean leavesOutSpeaker =
                claim.statement().attribution().stream()
                        .flatMap(a -> a.evidence().stream())
                        .anyMatch(e -> !span.contains(e.span()));
        assertTrue(
                !leavesOutSpeaker
                        || claim.statement().attribution().orElseThrow().speakers().size() == 1,
                claim.toString());
    }

    private static Span whole(Claim claim) {
        return claim.statement().sentence().span();
    }

    private static List<String> claims(String text) {
        return brief(text).claims().stream().map(c -> c.excerpt().text()).toList();
    }

    private static Briefing brief(String text) {
        return ANALYST.brief(Articles.of("fr", "Brenac", text));
    }
}
