package precis.analysis.speech.referents;

/** Which noun phrases may name whoever speaks, as the words that credit them restrict it. */
public enum Restriction {

    /** Any, documents and unknown names too. */
    ANY,

    /** People and bodies, those of unknown name too; a document only if it takes a stand. */
    HUMAN,

    /** The same without unknown names. */
    STRICT,

    /** As {@link #STRICT}, without places, which hold no view. */
    VIEW,

    /** As {@link #HUMAN}; a noun that nothing is known of is a person. */
    ANYONE,

    /** Named persons only. */
    PERSON,

    /** Media only. */
    MEDIUM,

    /** A document, not whoever made it. */
    ITSELF,

    /** Whoever is known by name or by their noun, with the documents. */
    KNOWN;

    /** Whether the name of someone or something that nothing is known of will do. */
    boolean takesUnknownNames() {
        return this != STRICT && this != VIEW;
    }
}
