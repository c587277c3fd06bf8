package precis.model;

/** How often there is an edition. */
public enum Cadence {
    /** One for each day on which articles appeared. */
    DAILY,
    /** One for each ISO week, Monday to Sunday. */
    WEEKLY,
    /** One of all there is: whoever fills the seeds folder decides. */
    MANUAL
}
