package precis.model;

/** What sort of actor a name stands for. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    /** A state or its government, also when meant through its capital. */
    COUNTRY,
    /** Only where the story is about the place itself. */
    PLACE
}
