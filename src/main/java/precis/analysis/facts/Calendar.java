package precis.analysis.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;
import precis.model.Moment.Precision;

/** What the calendar words of a language mean. */
final class Calendar {

    /**
     * A length of time that dates can be counted in.
     *
     * @param unit the step
     * @param precision how exact a date so counted is
     */
    record Step(ChronoUnit unit, Precision precision) {}

    private final WordList months;
    private final WordList weekdays;
    private final Map<String, Step> steps = new HashMap<>();

    Calendar(LanguagePack pack) {
        months = pack.list("months");
        weekdays = pack.list("weekdays");
        for (List<String> row : pack.table("calendar-units")) {
            steps.put(
                    row.get(0),
                    new Step(ChronoUnit.valueOf(row.get(1)), Precision.valueOf(row.get(2))));
        }
    }

    /** The month from 1, read from its name, its number or a compound that ends in its name. */
    Optional<Integer> month(String word) {
        if (word.matches("\\d{1,2}")) {
            return Optional.of(Integer.parseInt(word)).filter(m -> m >= 1 && m <= 12);
        }
        return position(months, word.substring(word.lastIndexOf('-') + 1));
    }

    Optional<DayOfWeek> weekday(String word) {
        return position(weekdays, word).map(DayOfWeek::of);
    }

    Optional<Step> step(String word) {
        return Optional.ofNullable(steps.get(word));
    }

    Optional<Step> step(Token token) {
        return token.morphs().stream()
                .map(m -> steps.get(m.lemma()))
                .filter(s -> s != null)
                .findFirst();
    }

    /** That day, unless the calendar has none such. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> position(WordList list, String word) {
        return list.find(word).map(e -> list.entries().indexOf(e) + 1);
    }
}
