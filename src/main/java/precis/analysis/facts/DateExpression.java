package precis.analysis.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import precis.model.Moment.Precision;

/**
 * What the words of a date say, its parts read.
 *
 * @param day of the month
 * @param month from 1
 * @param year in full
 * @param years how many years from that of the anchor, with sign: « last year » behind a day
 * @param weekday alone, or with a day whose month it tells; with a month it adds nothing
 * @param step counted in
 * @param count how many steps, with sign
 * @param direction where to look for what the words leave open
 */
record DateExpression(
        Optional<Integer> day,
        Optional<Integer> month,
        Optional<Integer> year,
        Optional<Integer> years,
        Optional<DayOfWeek> weekday,
        Optional<Calendar.Step> step,
        int count,
        Direction direction) {

    /** On either side of a day, so that each weekday stands once among them. */
    private static final int DAYS_AROUND = 3;

    /**
     * A date and what it was counted from.
     *
     * @param date the day, or the first of the month or year
     * @param precision how much of it is known
     * @param anchor empty for a full date
     */
    record Resolved(LocalDate date, Precision precision, Optional<LocalDate> anchor) {}

    /** The date meant; empty where an anchor is needed and missing, or no such day exists. */
    Optional<Resolved> resolve(Optional<LocalDate> anchor) {
        if (step.isPresent()) {
            return anchor.map(this::counted);
        }
        if (month.isEmpty() && year.isEmpty()) {
            return anchor.flatMap(this::inNoMonth);
        }
        Precision precision =
                day.isPresent()
                        ? Precision.DAY
                        : month.isPresent() ? Precision.MONTH : Precision.YEAR;
        if (year.isPresent()) {
            return inYear(year.get()).map(d -> new Resolved(d, precision, Optional.empty()));
        }
        return anchor.flatMap(
                a ->
                        years.map(y -> inYear(a.getYear() + y))
                                .orElseGet(() -> inSomeYear(a))
                                .map(d -> new Resolved(d, precision, anchor)));
    }

    /** The nearest day of that number and weekday: « mardi 14 ». */
    private Optional<Resolved> inNoMonth(LocalDate anchor) {
        if (day.isEmpty()) {
            return weekday.flatMap(w -> onWeekday(w, anchor));
        }
        return Stream.of(0, -1, 1)
                .map(anchor::plusMonths)
                .map(m -> Calendar.day(m.getYear(), m.getMonthValue(), day.orElseThrow()))
                .flatMap(Optional::stream)
                .filter(d -> weekday.map(d.getDayOfWeek()::equals).orElse(isOnSide(d, anchor)))
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(anchor, d))))
                .map(d -> new Resolved(d, Precision.DAY, Optional.of(anchor)));
    }

    /** Of a day whose month and weekday nobody tells: what has been, unless it is to come. */
    private boolean isOnSide(LocalDate date, LocalDate anchor) {
        return direction == Direction.AHEAD ? !date.isBefore(anchor) : !date.isAfter(anchor);
    }

    private Optional<LocalDate> inYear(int told) {
        return Calendar.day(told, month.orElse(1), day.orElse(1));
    }

    private Resolved counted(LocalDate anchor) {
        ChronoUnit unit = step.orElseThrow().unit();
        LocalDate date = anchor.plus(count, unit);
        if (unit == ChronoUnit.MONTHS) {
            date = date.withDayOfMonth(1);
        } else if (unit == ChronoUnit.YEARS) {
            date = date.withDayOfYear(1);
        }
        return new Resolved(date, step.orElseThrow().precision(), Optional.of(anchor));
    }

    private Optional<Resolved> onWeekday(DayOfWeek wanted, LocalDate anchor) {
        LocalDate date =
                switch (direction) {
                    case PAST -> anchor.with(TemporalAdjusters.previous(wanted));
                    case FUTURE -> anchor.with(TemporalAdjusters.next(wanted));
                    case AHEAD -> anchor.with(TemporalAdjusters.nextOrSame(wanted));
                    case CLOSEST -> closest(wanted, anchor);
                    case BEHIND, NEAREST -> anchor.with(TemporalAdjusters.previousOrSame(wanted));
                };
        return Optional.of(new Resolved(date, Precision.DAY, Optional.of(anchor)));
    }

    private static LocalDate closest(DayOfWeek wanted, LocalDate anchor) {
        return anchor.minusDays(DAYS_AROUND).with(TemporalAdjusters.nextOrSame(wanted));
    }

    private Optional<LocalDate> inSomeYear(LocalDate anchor) {
        LocalDate from = day.isPresent() ? anchor : anchor.withDayOfMonth(1);
        return Stream.of(anchor.getYear(), anchor.getYear() - 1, anchor.getYear() + 1)
                .map(y -> Calendar.day(y, month.orElseThrow(), day.orElse(1)))
                .flatMap(Optional::stream)
                .filter(d -> direction != Direction.PAST || d.isBefore(from))
                .filter(d -> direction != Direction.FUTURE || d.isAfter(from))
                .filter(d -> direction != Direction.AHEAD || !d.isBefore(from))
                .filter(d -> direction != Direction.BEHIND || !d.isAfter(from))
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(from, d))));
    }
}
