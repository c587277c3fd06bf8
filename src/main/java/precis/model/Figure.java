package precis.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount, percentage or count.
 *
 * @param span the whole expression in the article's text
 * @param text its words, character for character
 * @param value the number, where it is one ("une dizaine" has none)
 * @param unit the article's word or sign for the unit ("%", "euros"), or empty
 * @param counted what is counted, in the article's words ("personnes tuées"), or empty
 * @param sentence number of the sentence it stands in
 * @param background whether it only sets the scene: last year's, how large a town is
 */
public record Figure(
        Span span,
        String text,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<String> counted,
        int sentence,
        boolean background) {

    public Figure {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(counted, "counted");
    }
}
