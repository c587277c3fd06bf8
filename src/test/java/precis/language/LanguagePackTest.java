package precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Span;

class LanguagePackTest {

    private static final LanguagePack FR = LanguagePack.load("fr");

    @Test
    void tokensKeepTheirPlaces() {
        String text = "« L’armée », a-t-il dit, aurait perdu 10 000 hommes (46,5 %) aujourd’hui.";
        List<Token> tokens = tokens(text);
        for (Token t : tokens) {
            assertEquals(t.text(), t.span().in(text));
        }
        assertEquals(
                List.of(
                        "«",
                        "l'",
                        "armée",
                        "»",
                        ",",
                        "a",
                        "-t-il",
                        "dit",
                        ",",
                        "aurait",
                        "perdu",
                        "10 000",
                        "hommes",
                        "(",
                        "46,5",
                        "%",
                        ")",
                        "aujourd'hui",
                        "."),
                tokens.stream().map(Token::norm).toList());
    }

    @Test
    void moodTellsTheConditionalFromTheImperfect() {
        assertTrue(tokens("Il serait prêt.").get(1).has("cond"));
        Token imperfect = tokens("Il préparait un plan.").get(1);
        assertTrue(
                imperfect.has("impf") && !imperfect.has("cond") && imperfect.hasLemma("préparer"));
    }

    @Test
    void sentencesEndWhereTheyEnd() {
        String text =
                "M. Dupont a parlé. « C'est fini ! Tout est dit. » Il est 10 h. J. Durand rit… Mais oui";
        assertEquals(
                List.of(
                        "M. Dupont a parlé.",
                        "« C'est fini !",
                        "Tout est dit. »",
                        "Il est 10 h.",
                        "J. Durand rit…",
                        "Mais oui"),
                FR.sentences(text, new Span(0, text.length())).stream()
                        .map(s -> s.in(text))
                        .toList());
    }

    private static List<Token> tokens(String text) {
        return FR.tokens(text, new Span(0, text.length()));
    }
}
