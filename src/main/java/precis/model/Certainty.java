package precis.model;

/** How sure the text is of a statement, whoever makes it. */
public enum Certainty {
    /** In the indicative, without distance. */
    ASSERTED,
    /** In the conditional of hearsay, or with a word that keeps it open. */
    HEDGED,
    /** The statement contradicts another. */
    DENIED
}
