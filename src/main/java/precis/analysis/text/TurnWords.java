package precis.analysis.text;

import java.util.List;

/**
 * A language's {@code turns.yml}.
 *
 * @param question what stands before a question of an interview
 * @param answer what stands before an answer
 */
record TurnWords(List<String> question, List<String> answer) {

    TurnWords {
        question = List.copyOf(question);
        answer = List.copyOf(answer);
    }
}
