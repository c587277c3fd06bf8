package precis.publish.send;

import java.util.Objects;

/**
 * What became of the letter to one reader.
 *
 * @param recipient the reader
 * @param fate what became of it
 * @param reply what the server said, in one line
 */
public record Outcome(Recipient recipient, Fate fate, String reply) {

    private static final int LONGEST = 200;

    public Outcome {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(fate, "fate");
        reply = oneLine(reply);
    }

    /** Servers answer in several lines, and may answer anything. */
    static String oneLine(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
