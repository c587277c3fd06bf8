package precis.analysis.speech.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import precis.model.SourceKind;

/**
 * The word lists of speech, by what they are for.
 *
 * @param heads nouns that name a source of that kind
 * @param time nouns and adverbs of time, never a speaker
 * @param of prepositions that tie a noun to what it belongs to
 * @param attached adverbs inside a noun phrase
 * @param spoken nouns for what someone says
 * @param leaders nouns for people whose kind is that of the body they belong to
 * @param bodies nouns that stand for a body named before
 * @param ranks nouns for what a company is in its market, if any
 * @param again nouns that call someone named before by what they are: « le chercheur »
 * @param indefinite determiners that bring up someone new
 * @param synonyms the table of nouns for one office
 * @param hypernyms the table of nouns and of the roles they may stand for, if any
 * @param apart the table of nouns for what nobody is at once, if any
 * @param sports the list of nouns that tell of sport, if any
 * @param captains the list of nouns for players that are for officers elsewhere, if any
 * @param leaderNames the table of nouns for whoever leads a body, if any
 * @param conditions words that open a condition
 * @param personal pronouns of the third person
 * @param former adjectives for what someone no longer is
 * @param latter what after a demonstrative points to whoever was named last
 * @param possessives determiners that point to whoever is being talked about
 * @param nobody what leaves no one to speak
 * @param silent documents with nobody behind them, no speakers as a subject
 * @param mute works and streets, whose names are no speakers, if any
 * @param tolls counts and estimates, which are no sources with nobody behind them
 * @param voiced documents that take a stand like someone who speaks
 * @param bodySorts the table of nouns for bodies and the sorts of organisation they may mean
 * @param loose prepositions that rather tell where or when something is said than who says it
 * @param things nouns written like those for people
 * @param agents what stands before the one by whom something is done
 * @param people how nouns for people are written, as a regular expression
 * @param scholars how nouns for scholars are written, as a regular expression, if told
 * @param scholarly bodies whose members speak from knowledge of a field, if any
 * @param channelTriggers words for speaking to or publishing in a medium
 * @param openMedia where anybody publishes, no medium of its own, if any
 * @param channels prepositions before the medium someone speaks to
 * @param publications what stands before the medium that published something: « révélations de »
 * @param plurals how possessives of several owners begin
 * @param headLast whether the last noun of a phrase is its head
 * @param genitive words between what owns and what is owned
 * @param timePrepositions prepositions of a time that may stand between subject and verb, if any
 * @param organisations the table of known bodies: name, sort, other names
 * @param holders the table of people whose office goes without saying, if any
 * @param described the table of bodies and the descriptions they go by, if any
 * @param led the table of who led what, if any
 * @param offices the table of what the holders of each sort of office are called, if any
 * @param makers what stands between a document and whoever made it; as {@code of} unless told
 * @param entries how a sentence begins that opens an entry of a live report, as a regular
 *     expression, if any
 * @param accounts nouns for what someone publishes in, a page or an account, if any
 * @param relations nouns for relatives and lawyers: someone else than whose they are, if any
 * @param audience nouns for those to whom one speaks in public, if any
 * @param circumstances what begins to tell when or how something is said, if any
 * @param continuing words behind a pronoun by which whoever spoke last goes on, if any
 * @param research nouns of studies that bear names and are no papers for it, if any
 * @param shown participles for documents that someone only got hold of, if any
 * @param unnamed nouns for people who, brought up without a name, speak for themselves, if any
 * @param shares nouns that count what the words behind them name, if any
 * @param someOf words that stand alone for some of those told of before, if any
 * @param appointing words that tell that someone comes into an office, if any
 * @param newcomers adjectives for someone new to an office, if any
 * @param chosen verbs whose object is chosen for an office, if any
 * @param parties nouns for one side of a case, whom nobody with an office is, if any
 * @param both words for two people named before, and the number of two, if any
 * @param firstOfTwo what behind an article stands for the first of two, if any
 * @param secondOfTwo what behind an article stands for the second of two, if any
 * @param anyPapers nouns for a document told of before, whatever it is, if any
 * @param foresees words for making a forecast, if any
 * @param foreseen verbs that in the conditional tell what is foreseen, if any
 * @param countries the table of states; its fifth column names their seats
 * @param sorts what kind of source a sort of body is; an organisation unless told
 */
public record SpeechSettings(
        Map<SourceKind, String> heads,
        String time,
        String of,
        String attached,
        String spoken,
        String leaders,
        String bodies,
        String ranks,
        String again,
        String indefinite,
        String synonyms,
        String hypernyms,
        String apart,
        String sports,
        String captains,
        String leaderNames,
        String conditions,
        String personal,
        String former,
        String latter,
        String possessives,
        String nobody,
        String silent,
        String mute,
        String tolls,
        String voiced,
        String bodySorts,
        String loose,
        String things,
        String agents,
        String people,
        String scholars,
        String scholarly,
        String channelTriggers,
        String openMedia,
        String channels,
        String publications,
        String plurals,
        boolean headLast,
        Set<String> genitive,
        Set<String> timePrepositions,
        String organisations,
        String holders,
        String described,
        String led,
        String offices,
        String makers,
        String entries,
        String accounts,
        String shown,
        String research,
        String relations,
        String audience,
        String circumstances,
        String continuing,
        String unnamed,
        String shares,
        String someOf,
        String appointing,
        String newcomers,
        String chosen,
        String parties,
        String both,
        String firstOfTwo,
        String secondOfTwo,
        String anyPapers,
        String foresees,
        String foreseen,
        String countries,
        Map<String, SourceKind> sorts) {

    public SpeechSettings {
        heads = new EnumMap<>(heads);
        sorts = Map.copyOf(sorts);
        genitive = genitive == null ? Set.of() : Set.copyOf(genitive);
        timePrepositions = timePrepositions == null ? Set.of() : Set.copyOf(timePrepositions);
    }
}
