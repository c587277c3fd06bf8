package precis.analysis.speech.words;

/**
 * What tells that an article is about sport.
 *
 * @param nouns the list of nouns that tell of sport, if any
 * @param captains the list of nouns for players that are for officers elsewhere, if any
 * @param coaches the list of nouns for who leads a team, if any
 */
public record SportLists(String nouns, String captains, String coaches) {
    /** Of a language that lists none. */
    static final SportLists NONE = new SportLists(null, null, null);
}
