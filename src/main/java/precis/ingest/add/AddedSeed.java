package precis.ingest.add;

import java.util.Objects;

/**
 * What became of an article that was to be added.
 *
 * @param seed the file's path below the seeds folder
 */
public record AddedSeed(String seed, Outcome outcome) {

    /** Whether the seeds folder has changed, and how. */
    public enum Outcome {
        ADDED,
        REPLACED,
        UNCHANGED
    }

    public AddedSeed {
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(outcome, "outcome");
    }
}
