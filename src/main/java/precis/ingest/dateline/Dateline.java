package precis.ingest.dateline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dateline says.
 *
 * @param rest the text after it
 * @param date the day, if a whole date is given
 * @param agency the agency that signs
 */
public record Dateline(String rest, Optional<LocalDate> date, Optional<String> agency) {

    public Dateline {
        Objects.requireNonNull(rest, "rest");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(agency, "agency");
    }

    /** The same with what another says where this one says nothing. */
    public Dateline or(Optional<Dateline> other) {
        return new Dateline(
                rest,
                date.or(() -> other.flatMap(Dateline::date)),
                agency.or(() -> other.flatMap(Dateline::agency)));
    }
}
