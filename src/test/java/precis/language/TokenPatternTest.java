package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.model.Span;

class TokenPatternTest {

    private static final LanguagePack FR = LanguagePack.load("fr");

    private static String find(String pattern, String text) {
        List<Token> tokens = FR.tokens(text, new Span(0, text.length()));
        Optional<Match> match = compile(pattern).find(tokens, 0);
        return match.map(m -> m.capture("x").orElse(m.whole()).span(tokens).in(text)).orElse("");
    }

    private static TokenPattern compile(String pattern) {
        return new PatternCompiler(FR::list, Map.of("NP", "DET? ADJ* [NOUN|PROPN]+"))
                .compile("test", pattern);
    }

    @Test
    void wordsLemmasAndFeatures() {
        assertEquals("serait", find("[<être> & .cond]", "La Russie serait prête."));
        assertEquals("", find("[<être> & .cond]", "La Russie est prête."));
        assertEquals("la police", find("selon x=$NP", "Selon la police, trois blessés."));
        assertEquals("blessés .", find("blessés '.' $", "Trois blessés .").trim());
    }

    @Test
    void groupsRepetitionAndLooks() {
        assertEquals("a dit", find("[<avoir>] (dit | annoncé)", "Il a dit non."));
        assertEquals("dit", find("(?<! <avoir>) dit", "Il a dit ce qu'il dit.").trim());
        assertEquals("très très", find("très{2,3}", "Il est très très grand."));
        assertEquals("Il", find("^ _ (?! a)", "Il est grand."));
    }

    @Test
    void looksAheadOverSeveralTokensBindWhatIsTakenBehindThem() {
        String text = "Il a dit non et a annoncé que oui.";
        assertEquals("a annoncé", find("(?! a dit) [<avoir>] _", text));
        assertEquals("a annoncé", find("(?= _ _ que) x=([<avoir>] _)", text));
        assertEquals("", find("(?! _ [dit | annoncé]) [<avoir>] _{1,3}", text));
    }

    @Test
    void wrongPatternsSayWhere() {
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> compile("selon ("));
        assertTrue(e.getMessage().startsWith("test: column 8"), e.getMessage());
    }

    @Test
    void hostileRepetitionStaysBounded() {
        String text = "mot ".repeat(3_000);
        List<Token> tokens = FR.tokens(text, new Span(0, text.length()));
        TokenPattern pattern = compile("(_* _*)* fin");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertTrue(pattern.find(tokens, 0).isEmpty()));
    }
}
