package precis.edition;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import precis.model.Cadence;

/**
 * The edition a date belongs to. Everything about it follows from the date alone, so that seeds
 * that come late neither move an edition nor renumber it.
 *
 * @param start its first day; none for the edition of what is not dated
 * @param id permanent
 * @param number the day of its year or the week of its year
 */
record Slot(LocalDate start, String id, OptionalInt number) implements Comparable<Slot> {

    private static final Slot UNDATED = new Slot(LocalDate.MIN, "undated", OptionalInt.empty());

    /** Where a briefing of that date goes; what has no date goes to an edition of its own. */
    static Slot of(Optional<LocalDate> date, Cadence cadence) {
        return date.map(d -> dated(d, cadence)).orElse(UNDATED);
    }

    private static Slot dated(LocalDate date, Cadence cadence) {
        return switch (cadence) {
            case DAILY -> new Slot(date, date.toString(), OptionalInt.of(date.getDayOfYear()));
            case WEEKLY -> week(date);
            case MANUAL -> new Slot(date, date.toString(), OptionalInt.empty());
        };
    }

    private static Slot week(LocalDate date) {
        LocalDate monday = date.minusDays(date.getDayOfWeek().getValue() - 1L);
        int year = date.get(IsoFields.WEEK_BASED_YEAR);
        int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String id = String.format(Locale.ROOT, "%04d-w%02d", year, week);
        return new Slot(monday, id, OptionalInt.of(week));
    }

    /** The next by the calendar; the same where the calendar gives none. */
    Slot next(Cadence cadence) {
        return switch (cadence) {
            case DAILY -> dated(start.plusDays(1), cadence);
            case WEEKLY -> dated(start.plusWeeks(1), cadence);
            case MANUAL -> this;
        };
    }

    boolean isDated() {
        return this != UNDATED;
    }

    @Override
    public int compareTo(Slot other) {
        return start.compareTo(other.start);
    }
}
