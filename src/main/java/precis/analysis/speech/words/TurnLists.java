package precis.analysis.speech.words;

/**
 * The words around a turn to speak.
 *
 * @param circumstances what begins to tell when or how something is said, if any
 * @param manners what tells as a whole how or where something is said, if any
 * @param bearings what tells by someone's bearing how it is said, if any
 * @param continuing words behind a pronoun by which whoever spoke last goes on, if any
 * @param telling verbs of saying behind "it" by which the body that spoke last goes on, if any
 * @param asking verbs of which whoever is spoken to is the subject in the passive, if any
 * @param interviews words of a headline that announce an interview, if any
 */
public record TurnLists(
        String circumstances,
        String manners,
        String bearings,
        String continuing,
        String telling,
        String asking,
        String interviews) {
    /** Of a language that lists none. */
    static final TurnLists NONE = new TurnLists(null, null, null, null, null, null, null);
}
