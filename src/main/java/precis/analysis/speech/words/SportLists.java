package precis.analysis.speech.words;

/**
 * What tells that an article is about sport.
 *
 * @param nouns the list of nouns that tell of sport, if any
 * @param captains the list of nouns for players that are for officers elsewhere, if any
 */
public record SportLists(String nouns, String captains) {
    /** Of a language that lists none. */
    static final SportLists NONE = new SportLists(null, null);
}
