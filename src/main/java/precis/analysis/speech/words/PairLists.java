package precis.analysis.speech.words;

/**
 * Words for two people who were named together.
 *
 * @param both words for two people named before, and the number of two, if any
 * @param first what behind an article stands for the first of two, if any
 * @param second what behind an article stands for the second of two, if any
 * @param auxiliaries verbs behind which a word for both only underlines the subject, if any are not
 *     told by their part of speech
 */
record PairLists(String both, String first, String second, String auxiliaries) {
    /** Of a language that lists none. */
    static final PairLists NONE = new PairLists(null, null, null, null);
}
