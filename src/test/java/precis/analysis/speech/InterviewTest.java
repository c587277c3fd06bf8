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

    private static List<String> names(String text) {
        return Readings.speakers(text).stream().map(s -> s.replaceAll("/[A-Z]+", "")).toList();
    }
}
