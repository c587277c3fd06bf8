package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers between questions. */
class InterviewTest {

    private static final String INTRODUCTION =
            "La biologiste Anna Ferrand suit le lac de Sandholm depuis dix ans.\n\n";

    @Test
    void whoeverIsAskedAnswers() {
        assertEquals(
                List.of(
                        "-",
                        "-",
                        "Anna Ferrand",
                        "-",
                        "Anna Ferrand",
                        "Anna Ferrand",
                        "-",
                        "Anna Ferrand",
                        "-",
                        "-",
                        "Anna Ferrand"),
                names(
                        INTRODUCTION
                                + "Comment va le lac?\n\nIl va mal.\n\nPourquoi?\n\n"
                                + "Je l'ignore. Selon nos mesures, nous perdons de l'eau.\n\n"
                                + "Vous êtes inquiète.\n\nJe le suis.\n\nQue faire?\n\n"
                                + "(Elle rit.) Attendre."));
    }

    @Test
    void anEssayAnswersItsOwnQuestions() {
        assertEquals(
                List.of("-", "-", "-", "-", "-", "-", "-"),
                names(
                        INTRODUCTION
                                + "Serions-nous devenus sourds?\n\nJe le crains fort.\n\n"
                                + "Que penser de ce lac?\n\nJe l'ignore, et je le dis.\n\n"
                                + "Que faire?\n\nJe ne sais pas."));
    }

    @Test
    void aDialogueThatAReportQuotesIsNoInterview() {
        assertEquals(
                List.of("-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"),
                names(
                        INTRODUCTION
                                + "« — Vous étiez au lac ?\n\n— Non. Je n'y suis pas allée.\n\n"
                                + "— Vous aviez une barque ?\n\n— Oui, j'avais une barque.\n\n"
                                + "— Vous aviez un filet ?\n\n— Je l'avais perdu.\n\n"
                                + "— Que faisait-elle là ?\n\n— Je l'ignore. »\n\n"
                                + "Elle hausse les épaules."));
    }

    @Test
    void questionsOfTheArticleItselfAreNoInterview() {
        assertEquals(
                List.of("-", "-", "-", "-", "-", "-", "-"),
                names(
                        INTRODUCTION
                                + "Comment va le lac?\n\nIl va mal.\n\nPourquoi?\n\n"
                                + "Personne ne le sait.\n\nQue faire?\n\nAttendre."));
    }

    @Test
    void initialsBeforeAnAnswerSayWhoseItIs() {
        assertEquals(
                List.of("-", "-", "Anna Ferrand", "Anna Ferrand", "-", "Anna Ferrand", "-"),
                names(
                        INTRODUCTION
                                + "L'Écho : Comment va le lac?\n\nA. F. : Il va mal. L'eau baisse."
                                + "\n\nL. E. : Pourquoi?\n\nA.F. : Faute de pluie.\n\n"
                                + "L. E. : La ville n'a rien fait."));
    }

    @Test
    void namesBeforeQuestionsAndAnswersAreNoWords() {
        String interview =
                INTRODUCTION
                        + "Le Courrier : Comment va le lac?\n\nAnna Ferrand : Il va mal."
                        + "\n\nLe Courrier : Pourquoi?\n\nA. F. : Faute de pluie.";
        assertEquals(List.of("-", "-", "Anna Ferrand", "-", "Anna Ferrand"), names(interview));
        List<String> texts = texts(interview);
        assertEquals("Il va mal.", texts.get(2));
        assertEquals("Faute de pluie.", texts.get(4));
    }

    @Test
    void namesAreGivenInFullOnceAndThenInShort() {
        assertEquals(
                List.of("-", "-", "Anna Ferrand", "-", "Anna Ferrand", "-", "Anna Ferrand"),
                names(
                        INTRODUCTION
                                + "L'Écho : Comment va le lac?\n\nAnna Ferrand : Il va mal."
                                + "\n\nL'Écho : Pourquoi?\n\nAF : Faute de pluie."
                                + "\n\nL'Écho : Que faire?\n\nFerrand : Attendre."));
    }

    @Test
    void namesBeforeColonsWithoutQuestionsArePartOfTheirSentences() {
        String captions =
                INTRODUCTION
                        + "Anna Ferrand : 12 points.\n\nAnna Ferrand : la revanche d'une biologiste.";
        assertEquals(
                List.of(
                        "Anna Ferrand : 12 points.",
                        "Anna Ferrand : la revanche d'une biologiste."),
                texts(captions).subList(1, 3));
    }

    @Test
    void whomTheHeadlineNamesAnswersWhereOneAnswerSaysI() {
        String interview =
                "Comment va le lac?\n\nIl va mal.\n\nPourquoi?\n\nFaute de pluie, je le crains."
                        + "\n\nQue faire?\n\nAttendre.";
        assertEquals(
                List.of("-", "-", "Anna Ferrand", "-", "Anna Ferrand", "-", "Anna Ferrand"),
                names("Trois questions à Anna Ferrand", INTRODUCTION + interview));
        assertEquals(
                List.of("-", "-", "-", "-", "-", "-", "-"),
                names("Trois jours avec Anna Ferrand", INTRODUCTION + interview));
    }

    @Test
    void lettersBeforeQuestionsAndAnswersAreNoWords() {
        assertEquals(
                List.of("-", "Anna Ferrand", "Anna Ferrand", "Anna Ferrand"),
                names(
                        INTRODUCTION
                                + "Q. Comment va le lac?\n\nR. Il va mal. L'eau baisse.\n\n"
                                + "Q : Pourquoi?\n\nR : Faute de pluie."));
    }

    @Test
    void oneMarkAloneIsNone() {
        assertEquals(
                List.of("-", "-", "-"),
                names(INTRODUCTION + "A. F. : le lac en dix ans.\n\nR. Morel est parti."));
    }

    private static List<String> texts(String text) {
        return Readings.document(text).sentences().stream().map(s -> s.sentence().text()).toList();
    }

    private static List<String> names(String text) {
        return Readings.names(text);
    }

    private static List<String> names(String headline, String text) {
        return Readings.speakers(headline, text).stream()
                .map(s -> s.replaceAll("/[A-Z]+", ""))
                .toList();
    }
}
