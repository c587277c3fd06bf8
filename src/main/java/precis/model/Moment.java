package precis.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A date the article speaks of, with the words that give it.
 *
 * @param date the day, or the first day of the month or year
 * @param precision how much of {@code date} the words carry
 * @param span the expression in the article's text
 * @param expression its words, character for character
 * @param anchor the date a relative expression was counted from; empty for a full date
 * @param sentence number of the sentence it stands in
 */
public record Moment(
        LocalDate date,
        Precision precision,
        Span span,
        String expression,
        Optional<LocalDate> anchor,
        int sentence) {

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public Moment {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(anchor, "anchor");
    }
}
