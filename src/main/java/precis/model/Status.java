package precis.model;

/** How far an article's briefing has come; only {@link #PUBLISHED} reaches the site by default. */
public enum Status {
    DRAFT,
    REVIEW,
    PUBLISHED
}
