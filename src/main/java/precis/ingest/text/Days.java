package precis.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which day an instant falls.
 *
 * @param zone where it is told; empty where its own offset tells
 */
public record Days(Optional<ZoneId> zone) {

    /** Each instant falls on the day it is written with. */
    public static final Days AS_WRITTEN = new Days(Optional.empty());

    private static final Pattern INSTANT =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?"
                            + " ?(?:(Z)|([+-]\\d{2}):?(\\d{2}))");

    public Days {
        Objects.requireNonNull(zone, "zone");
    }

    /** The day of the first instant in a text; empty where none is written with its offset. */
    public Optional<LocalDate> find(String text) {
        Matcher m = INSTANT.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String offset = m.group(3) == null ? m.group(4) + ":" + m.group(5) : "Z";
        try {
            return Optional.of(of(OffsetDateTime.parse(m.group(1) + "T" + m.group(2) + offset)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public LocalDate of(OffsetDateTime instant) {
        return zone.map(z -> instant.atZoneSameInstant(z).toLocalDate())
                .orElseGet(instant::toLocalDate);
    }
}
