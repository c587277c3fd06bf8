package precis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A digest: the briefings that belong together by date.
 *
 * @param id slug, stable over rebuilds
 * @param date the latest date of its briefings; empty where none is dated
 * @param briefings in reading order
 * @param stories the same briefings by what they tell of, each in one story
 */
public record Edition(
        String id, Optional<LocalDate> date, List<Briefing> briefings, List<Story> stories) {

    public Edition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        briefings = List.copyOf(briefings);
        stories = List.copyOf(stories);
    }

    /** An edition whose briefings nobody has grouped. */
    public Edition(String id, Optional<LocalDate> date, List<Briefing> briefings) {
        this(id, date, briefings, List.of());
    }
}
