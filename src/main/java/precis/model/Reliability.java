package precis.model;

/**
 * How far a source is to be trusted in general, as the site's owner judges; says nothing of one
 * item.
 */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
