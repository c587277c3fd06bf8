package precis.analysis.facts;

import java.util.regex.Pattern;

/**
 * How a language writes figures, as {@code numbers.yml} says; a space may stand between groups,
 * too.
 *
 * @param decimal what stands before the fraction
 * @param group what stands between groups of three digits
 */
record NumberMarks(String decimal, String group) {

    /** Figures in groups of three digits. */
    Pattern grouped() {
        String groups = "\\d{1,3}(?:" + Pattern.quote(group) + "\\d{3})+";
        return Pattern.compile(groups + "(?:" + Pattern.quote(decimal) + "\\d+)?");
    }
}
