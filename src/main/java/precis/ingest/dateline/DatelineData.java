package precis.ingest.dateline;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The datelines of a language, as its {@code dateline.yml} lists them.
 *
 * @param months twelve regular expressions, January first
 * @param agencies names that may sign, to be printed as written here
 * @param parts named pieces of the patterns, used as <code>{name}</code>
 * @param dates the ways to write a day; each stands for <code>{date}</code> in turn
 * @param rules tried in order at the start of a text
 */
public record DatelineData(
        List<String> months,
        List<String> agencies,
        Map<String, String> parts,
        List<String> dates,
        List<Rule> rules) {

    /**
     * One form of dateline.
     *
     * @param id its name in messages
     * @param pattern matches the dateline and the space after it, not the sentence
     * @param matches texts it must read, with what it must read there
     * @param misses texts it must leave alone
     */
    public record Rule(String id, String pattern, List<Example> matches, List<String> misses) {
        public Rule {
            Objects.requireNonNull(pattern, id);
            matches = List.copyOf(matches);
            misses = List.copyOf(misses);
        }
    }

    /**
     * A text that a rule must match and what it must find there; what is not given it must not
     * find.
     */
    public record Example(String text, String rest, String date, String modified, String agency) {}

    public DatelineData {
        months = List.copyOf(months);
        agencies = List.copyOf(agencies);
        parts = Map.copyOf(parts);
        dates = List.copyOf(dates);
        rules = List.copyOf(rules);
        if (months.size() != 12) {
            throw new IllegalArgumentException("a year has twelve months, not " + months.size());
        }
    }
}
