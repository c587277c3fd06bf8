package precis.model;

/**
 * How far one piece of information is to be believed, as the site's owner judges; says nothing of
 * the source.
 */
public enum Credibility {
    CONFIRMED,
    PROBABLE,
    POSSIBLE,
    DOUBTFUL,
    IMPROBABLE,
    UNKNOWN;

    /** From 1, as the scale is written. */
    public int number() {
        return ordinal() + 1;
    }
}
