package precis.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a story stands where it does in its edition.
 *
 * @param origins the most independent origins that one of its points has
 * @param outlets how many outlets tell it
 * @param salience how much its articles are about their foremost actors, from 0 to 1
 * @param latest the last day on which an article of it appeared
 * @param heldBack whether it gave way because its outlet had led enough stories before it
 */
public record Standing(
        int origins, int outlets, double salience, Optional<LocalDate> latest, boolean heldBack) {

    /** Of a story that was not weighed. */
    public static final Standing NONE = new Standing(0, 0, 0, Optional.empty(), false);

    public Standing {
        Objects.requireNonNull(latest, "latest");
    }
}
