package precis.analysis.text;

import java.util.Objects;

/**
 * A mark before a block that says whose words it holds.
 *
 * @param who the initials of a name without points, {@link #QUESTION} or {@link #ANSWER}
 * @param end where the words begin, in characters of the article's text
 */
public record Turn(String who, int end) {

    /** Whoever asks. */
    public static final String QUESTION = "?";

    /** Whoever is asked. */
    public static final String ANSWER = "!";

    public Turn {
        Objects.requireNonNull(who, "who");
    }

    public boolean isInitials() {
        return !who.equals(QUESTION) && !who.equals(ANSWER);
    }
}
