package precis.publish.send;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * When letters leave.
 *
 * @param interval between two letters
 * @param pause waits that long
 * @param now the time
 */
public record Pace(Duration interval, Consumer<Duration> pause, Supplier<Instant> now) {

    public Pace {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(now, "now");
    }
}
