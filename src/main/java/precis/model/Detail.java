package precis.model;

import java.util.Objects;

/**
 * A detail about an article together with the place it was read from.
 *
 * @param <T> the type of the value
 */
public record Detail<T>(T value, Origin origin) {

    public Detail {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }
}
