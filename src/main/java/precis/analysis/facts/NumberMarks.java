package precis.analysis.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a language writes figures, as {@code numbers.yml} says; a space may stand between groups,
 * too.
 *
 * @param decimal what stands before the fraction
 * @param group what stands between groups of three digits
 */
record NumberMarks(String decimal, String group) {

    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /**
     * The worth of figures. Where a mark can only be the other language's it is read as such: "3.5"
     * is no group, so it is a fraction.
     */
    Optional<BigDecimal> read(String figures) {
        String grouped = "\\d{1,3}(?:" + Pattern.quote(group) + "\\d{3})+";
        String fraction = "(?:" + Pattern.quote(decimal) + "\\d+)?";
        String bare = figures.matches(grouped + fraction) ? figures.replace(group, "") : figures;
        return PLAIN.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(',', '.')))
                : Optional.empty();
    }
}
