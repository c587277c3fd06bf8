package precis.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A digest: the briefings that belong together by date.
 *
 * @param id slug, stable over rebuilds and whatever seeds come later
 * @param date the latest date of its briefings; empty where none is dated
 * @param number within its year, by the calendar: no seed that comes late changes it
 * @param briefings in reading order
 * @param stories the same briefings by what they tell of, each in one story
 * @param previous id of the edition before it
 * @param next id of the edition after it
 * @param late ids of articles that came when the edition of their day had been sent
 */
public record Edition(
        String id,
        Optional<LocalDate> date,
        OptionalInt number,
        List<Briefing> briefings,
        List<Story> stories,
        Optional<String> previous,
        Optional<String> next,
        Set<String> late) {

    private static final Pattern WEEK = Pattern.compile("\\d{4}-w\\d{2}");

    public Edition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(next, "next");
        briefings = List.copyOf(briefings);
        stories = List.copyOf(stories);
        late = Collections.unmodifiableSet(new TreeSet<>(late));
    }

    /** An edition whose articles all came in time. */
    public Edition(
            String id,
            Optional<LocalDate> date,
            OptionalInt number,
            List<Briefing> briefings,
            List<Story> stories,
            Optional<String> previous,
            Optional<String> next) {
        this(id, date, number, briefings, stories, previous, next, Set.of());
    }

    /** The Monday of the week that an edition by weeks stands for; empty for other editions. */
    public Optional<LocalDate> monday() {
        return date.filter(d -> WEEK.matcher(id).matches()).map(d -> d.with(DayOfWeek.MONDAY));
    }

    /** An edition that stands alone, its briefings not grouped. */
    public Edition(String id, Optional<LocalDate> date, List<Briefing> briefings) {
        this(
                id,
                date,
                OptionalInt.empty(),
                briefings,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
