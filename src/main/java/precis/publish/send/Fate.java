package precis.publish.send;

/** What became of a letter. */
public enum Fate {
    /** The server has taken it. */
    SENT,
    /** The server will not take it, now or later. */
    REFUSED,
    /** The server could not take it now. */
    DEFERRED,
    /** The connection ended after the letter was handed over and before the server said so. */
    UNKNOWN
}
