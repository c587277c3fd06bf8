package precis.analysis.speech.words;

/**
 * The word lists of speech, by what they are for.
 *
 * @param time nouns and adverbs of time, never a speaker
 * @param spoken nouns for what someone says
 * @param conditions words that open a condition
 * @param likening conjunctions of a clause that may tell who says the rest: « comme l'a dit X »
 * @param nobody what leaves no one to speak
 * @param entries how a sentence begins that opens an entry of a live report, as a regular
 *     expression, if any
 * @param phrases the words that hold a noun phrase together, or stand around it
 * @param nouns the nouns that tell what sort of source something is
 * @param people how nouns for people are told, and what else is told of them
 * @param papers documents, and how far somebody speaks in them
 * @param references words that bring somebody up or point back to whoever was
 * @param offices the tables of nouns for those who hold an office or play a role
 * @param channels the words around the medium that somebody speaks to
 * @param known the tables of what is known of bodies, states and who leads them
 * @param pairs words for two people who were named together
 * @param groups words for some of many
 * @param appointments the words that tell that somebody comes into an office
 * @param turns the words around a turn to speak
 * @param sport what tells that an article is about sport
 * @param forecasts the words that tell what is foreseen
 */
public record SpeechSettings(
        String time,
        String spoken,
        String conditions,
        String likening,
        String nobody,
        String entries,
        PhraseLists phrases,
        NounLists nouns,
        PeopleLists people,
        PaperLists papers,
        ReferenceLists references,
        OfficeTables offices,
        ChannelLists channels,
        KnownTables known,
        PairLists pairs,
        GroupLists groups,
        AppointmentLists appointments,
        TurnLists turns,
        SportLists sport,
        ForecastLists forecasts) {

    public SpeechSettings {
        pairs = pairs == null ? PairLists.NONE : pairs;
        groups = groups == null ? GroupLists.NONE : groups;
        appointments = appointments == null ? AppointmentLists.NONE : appointments;
        turns = turns == null ? TurnLists.NONE : turns;
        sport = sport == null ? SportLists.NONE : sport;
        forecasts = forecasts == null ? ForecastLists.NONE : forecasts;
    }
}
