package precis.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the first whole date written in a text, in any language whose months are listed. */
public final class DateText {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(?<month>\\p{L}+)";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DAY = "(?<day>[0-3]?\\d)";
    private static final String DAY_NUMBER = "(?<month>[01]?\\d)";
    private static final String EDGE = "(?<!\\d)";

    private static final List<Pattern> FORMS =
            List.of(
                    pattern(YEAR + "-" + DAY_NUMBER + "-" + DAY + "(?!\\d)"),
                    pattern(YEAR + "[/.]" + DAY_NUMBER + "[/.]" + DAY + "(?!\\d)"),
                    pattern(YEAR + "\u5E74\\s*" + DAY_NUMBER + "\u6708\\s*" + DAY + "\u65E5"),
                    pattern(
                            DAY
                                    + "(?:st|nd|rd|th|er|\\.)?\\s*(?:de\\s+)?"
                                    + MONTH
                                    + "\\.?,?\\s*(?:de\\s+)?"
                                    + YEAR),
                    pattern(MONTH + "\\.?\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR),
                    pattern(DAY + "[.-]" + DAY_NUMBER + "[.-]" + YEAR));
    private static final Pattern SLASHED = pattern("(?<a>[0-3]?\\d)/(?<b>[0-3]?\\d)/" + YEAR);

    private DateText() {}

    /**
     * @param monthFirst whether 3/4/2024 is the fourth of March
     */
    public static Optional<LocalDate> find(String text, boolean monthFirst) {
        int first = Integer.MAX_VALUE;
        Optional<LocalDate> found = Optional.empty();
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text);
            while (m.find() && m.start() < first) {
                Optional<LocalDate> date =
                        date(m.group("year"), month(m.group("month")), m.group("day"));
                if (date.isPresent()) {
                    first = m.start();
                    found = date;
                }
            }
        }
        return found.or(() -> slashed(text, monthFirst));
    }

    private static Optional<LocalDate> slashed(String text, boolean monthFirst) {
        Matcher m = SLASHED.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int a = Integer.parseInt(m.group("a"));
        int b = Integer.parseInt(m.group("b"));
        boolean american = a <= 12 && (b > 12 || monthFirst);
        return date(m.group("year"), american ? a : b, String.valueOf(american ? b : a));
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(EDGE + form);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (List<String> year : WordFile.files("months")) {
            for (int n = 0; n < year.size(); n++) {
                for (String name : year.get(n).split(" ")) {
                    months.put(name, n + 1);
                }
            }
        }
        return Map.copyOf(months);
    }
}
