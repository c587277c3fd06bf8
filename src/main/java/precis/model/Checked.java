package precis.model;

import java.util.List;
import java.util.Objects;

/**
 * What a stage made, and the problems it met on the way.
 *
 * @param <T> the type of what it made
 */
public record Checked<T>(T value, List<Problem> problems) {

    public Checked {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
