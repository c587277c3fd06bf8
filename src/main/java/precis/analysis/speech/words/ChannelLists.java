package precis.analysis.speech.words;

/**
 * The words around the medium that somebody speaks to.
 *
 * @param prepositions prepositions before the medium someone speaks to
 * @param triggers words for speaking to or publishing in a medium
 * @param publications what stands before the medium that published something: « révélations de »
 * @param open where anybody publishes, no medium of its own, if any
 */
record ChannelLists(String prepositions, String triggers, String publications, String open) {}
