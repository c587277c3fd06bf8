package precis.analysis.actors.mentions;

/** What the words around a mention say of the part it plays. */
public enum Cue {
    /** A form of address stands before it. */
    TITLED,
    /** The article says what the person does. */
    ROLE,
    /** A noun before it says what sort of organisation it is. */
    CLASS,
    /** The noun before it says that it is an outlet. */
    OUTLET,
    /** It names the place that someone is in charge of or comes from. */
    SEATED,
    /** It governs a verb. */
    SUBJECT,
    /** It governs a verb of saying, before it or by inversion. */
    SPEAKS,
    /** Something is done by, with or against it. */
    AGENT,
    /** What is said is credited to it. */
    SOURCE,
    /** A verb stands right before it: its object, or its subject by inversion. */
    AFTER_VERB,
    /** It is what someone is called besides. */
    NICKNAME,
    /** It wins or loses against another side, or is that side. */
    PLAYS,
    /** It stands on one side of a score: « X 2-1 Y ». */
    SCORES,
    /** It is asked or accused: the object of a verb with a further complement. */
    ADDRESSED,
    /** A preposition of place stands before it. */
    LOCATIVE,
    /** Someone speaks there, or it is told something: a medium that only passes it on. */
    HOST,
    /** Something is given to it, or happens there. */
    AT,
    /** It completes a noun. */
    COMPLEMENT,
    /** Its report, decision or spokesman acts for it. */
    VOICE,
    /** It stands in a row of names. */
    LISTED,
    /** It does or has what only a body does or has. */
    CORPORATE,
    /** It does what only a person does. */
    BODILY,
    /** It stands inside a quotation. */
    QUOTED,
    /** An article or possessive stands before it. */
    DETERMINED,
    /** It opens the title, before a colon. */
    HEADING,
    /** It stands in brackets after another name: the party of a member, an outlet. */
    TAG,
    /** It says who someone else is. */
    INSIDE_ROLE,
    /** It names the organisation someone acts for. */
    EMPLOYER,
    /** A common noun stands right before it: the name only qualifies that. */
    MODIFIER
}
