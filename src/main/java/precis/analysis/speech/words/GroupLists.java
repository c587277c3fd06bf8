package precis.analysis.speech.words;

/**
 * Words for some of many.
 *
 * @param shares nouns that count what the words behind them name, if any
 * @param some words that stand alone for some of those told of before, if any
 */
record GroupLists(String shares, String some) {
    /** Of a language that lists none. */
    static final GroupLists NONE = new GroupLists(null, null);
}
