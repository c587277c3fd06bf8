package precis.model;

/** What sort of source stands behind a statement. */
public enum SourceKind {
    OFFICIAL,
    ORGANISATION,
    MEDIA,
    EXPERT,
    PERSON,
    DOCUMENT,
    ANONYMOUS
}
