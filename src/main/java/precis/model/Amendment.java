package precis.model;

import java.util.Objects;

/**
 * Something the editor changed by hand in what the program read; all of it is shown.
 *
 * @param kind what was changed
 * @param before what the program had, or the words concerned; may be empty
 * @param after what the editor put in its place; may be empty
 */
public record Amendment(Kind kind, String before, String after) {

    /** What an editor can change. */
    public enum Kind {
        TITLE,
        SUMMARY,
        HIDDEN,
        PINNED,
        SPEAKER,
        ROLE,
        RENAMED,
        MERGED
    }

    public Amendment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
