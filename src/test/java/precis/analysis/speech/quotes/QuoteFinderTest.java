package precis.analysis.speech.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;
import precis.language.LanguagePack;

class QuoteFinderTest {

    private static final QuoteSettings SETTINGS =
            LanguagePack.load("fr").settings("quotes", QuoteSettings.class);

    private static List<String> quotes(String text) {
        return QuoteFinder.find(SETTINGS, Readings.article(text)).stream()
                .filter(Quotation::statement)
                .map(q -> q.span().in(text))
                .toList();
    }

    @Test
    void readsEveryKindOfMark() {
        assertEquals(List.of("« Tout est perdu »"), quotes("Il dit : « Tout est perdu »."));
        assertEquals(List.of("“Tout est perdu”"), quotes("Il dit : “Tout est perdu”."));
        assertEquals(List.of("\"Tout est perdu\""), quotes("Il dit : \"Tout est perdu\"."));
    }

    @Test
    void aStraightMarkMayStandBetweenSpaces() {
        assertEquals(
                List.of("« Rien de plus faux »"),
                quotes("Une faute \" grossière \". Il paiera. « Rien de plus faux », dit-il."));
        assertEquals(
                List.of("\" Tout est perdu \""), quotes("Il dit : \" Tout est perdu \", et part."));
    }

    @Test
    void apostrophesMayQuote() {
        assertEquals(
                List.of("‘Tout est perdu d’avance’"),
                quotes("Il dit : ‘Tout est perdu d’avance’. L’homme n‘était pas là."));
        assertEquals(
                List.of("''Tout est perdu d'avance''"),
                quotes("Il dit : ''Tout est perdu d'avance''. L'homme part."));
    }

    @Test
    void whatFollowsAColonOpensAnewBehindWhatWasNeverClosed() {
        assertEquals(
                List.of("\"Tout est perdu.", "\"Rien n'est perdu.\""),
                quotes("Il dit : \"Tout est perdu. Elle dit : \"Rien n'est perdu.\""));
    }

    @Test
    void keepsNestedQuotationsInside() {
        assertEquals(
                List.of("« Il m'a dit « jamais de la vie » hier »"),
                quotes("Elle lâche : « Il m'a dit « jamais de la vie » hier »."));
    }

    @Test
    void anArticleMayBreakOffWithinAQuotation() {
        assertTrue(isLastClosed("Il parle. « Tout est perdu. Nous partons.\n"));
        assertTrue(isLastClosed("Elle résume : \"Tout est perdu. Nous partons demain"));
        assertFalse(isLastClosed("Elle redoute un « plan de casse. Nous partons, dit-elle."));
        assertFalse(isLastClosed("Elle dit : « Tout est perdu. Il part.\n\nLa pluie tombe."));
    }

    private static boolean isLastClosed(String text) {
        List<Quotation> found = QuoteFinder.find(SETTINGS, Readings.article(text));
        return found.get(found.size() - 1).closed();
    }

    @Test
    void runsOverSentencesAndParagraphs() {
        assertEquals(
                List.of("« Nous partons. Demain soir.\n\nRien ne presse »"),
                quotes("« Nous partons. Demain soir.\n\nRien ne presse », dit-il."));
    }

    @Test
    void aWordAtArmsLengthStatesNothing() {
        assertEquals(List.of(), quotes("Les « vraies » couleurs d'un « bon élève »."));
        assertEquals(List.of("« Jamais ! »"), quotes("« Jamais ! » répond-elle."));
    }

    @Test
    void whatIsNeverClosedEndsWithItsBlock() {
        assertEquals(
                List.of("« Nous partons demain, dit-il."),
                quotes("« Nous partons demain, dit-il.\n\nLe train est à midi."));
        assertEquals(
                List.of("« Nous partons demain. Voilà tout.", "« Restez donc ici »"),
                quotes("« Nous partons demain. Voilà tout. « Restez donc ici », dit-elle."));
    }

    @Test
    void aBlockWithASignatureIsAQuotation() {
        assertEquals(
                List.of("J'ai tout vu. Je n'oublierai pas "),
                quotes("J'ai tout vu. Je n'oublierai pas — Sonia Martin, institutrice"));
    }

    @Test
    void hostileMarksTakeLinearTime() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000_000; i++) {
            text.append("«»\"“” a.,\u00A0—".charAt(random.nextInt(11)));
        }
        String one = text.toString();
        String open = "« ".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertTrue(QuoteFinder.find(SETTINGS, Readings.article(one)).size() > 1);
                    QuoteFinder.find(SETTINGS, Readings.article(open));
                    QuoteFinder.find(SETTINGS, Readings.article("» ".repeat(1_000_000)));
                    QuoteFinder.find(SETTINGS, Readings.article("« " + "a\" ".repeat(600_000)));
                });
    }

    @Test
    void straightMarksStandInsideStraightMarks() {
        assertEquals(
                List.of("\"L'auteur de \"Ciel noir\" s'en est allé. Il repose\""),
                quotes("\"L'auteur de \"Ciel noir\" s'en est allé. Il repose\", dit sa fille."));
    }

    @Test
    void theAgencyThatEndsAnArticleSignsNoQuotation() {
        assertEquals(List.of(), quotes("Les accusés seront jugés lundi. — Zavelpress"));
    }
}
