package precis.analysis.speech.words;

/**
 * Words for some of many and for one of a family.
 *
 * @param shares nouns that count what the words behind them name, if any
 * @param some words that stand alone for some of those told of before, if any
 * @param collectives nouns in the singular for several people, whom a plural pronoun may mean, if
 *     any
 * @param kin nouns that say only what someone is to another, if any
 * @param children nouns for those who have such kin, if any
 */
record GroupLists(String shares, String some, String collectives, String kin, String children) {
    /** Of a language that lists none. */
    static final GroupLists NONE = new GroupLists(null, null, null, null, null);
}
