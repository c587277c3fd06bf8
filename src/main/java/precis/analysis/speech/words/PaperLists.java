package precis.analysis.speech.words;

/**
 * Documents, and how far somebody speaks in them.
 *
 * @param silent documents with nobody behind them, no speakers as a subject
 * @param mute works and streets, whose names are no speakers, if any
 * @param tolls counts and estimates, which are no sources with nobody behind them
 * @param voiced documents that take a stand like someone who speaks
 * @param any nouns for a document told of before, whatever it is, if any
 * @param shown participles for documents that someone only got hold of, if any
 * @param made participles for who makes or publishes a document, even behind a comma, if any
 * @param research nouns of studies that bear names and are no papers for it, if any
 * @param published prepositions before where a study appeared, which did not make it, if any
 * @param dated participles behind which stand a document's place and day, if any
 */
record PaperLists(
        String silent,
        String mute,
        String tolls,
        String voiced,
        String any,
        String shown,
        String made,
        String research,
        String published,
        String dated) {}
