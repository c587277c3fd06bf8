package precis.analysis.speech.words;

/**
 * The words that tell what is foreseen.
 *
 * @param foresees words for making a forecast, if any
 * @param foreseen verbs that in the conditional tell what is foreseen, if any
 */
public record ForecastLists(String foresees, String foreseen) {
    /** Of a language that lists none. */
    static final ForecastLists NONE = new ForecastLists(null, null);
}
