package precis.ingest.dateline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dateline says.
 *
 * @param rest the text after it
 * @param date the day, if a whole date is given
 * @param modified the day of the last change, if a whole date is given; where it is all that the
 *     dateline tells, it is the day as well
 * @param agency the agency that signs
 */
public record Dateline(
        String rest,
        Optional<LocalDate> date,
        Optional<LocalDate> modified,
        Optional<String> agency) {

    public Dateline {
        Objects.requireNonNull(rest, "rest");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(agency, "agency");
    }

    /** The same with what another says where this one says nothing, or only tells of a change. */
    public Dateline or(Optional<Dateline> other) {
        Optional<LocalDate> others = other.flatMap(Dateline::date);
        return new Dateline(
                rest,
                date.equals(modified) ? others.or(() -> date) : date.or(() -> others),
                modified.or(() -> other.flatMap(Dateline::modified)),
                agency.or(() -> other.flatMap(Dateline::agency)));
    }
}
