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
    void questionsOfTheArticleItselfAreNoInterview() {
        assertEquals(
                List.of("-", "-", "-", "-", "-", "-", "-"),
                names(
                        INTRODUCTION
                                + "Comment va le lac?\n\nIl va mal.\n\nPourquoi?\n\n"
                                + "Personne ne le sait.\n\nQue faire?\n\nAttendre."));
    }

    private static List<String> names(String text) {
        return Readings.speakers(text).stream().map(s -> s.replaceAll("/[A-Z]+", "")).toList();
    }
}
