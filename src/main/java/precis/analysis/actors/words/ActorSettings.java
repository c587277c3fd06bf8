package precis.analysis.actors.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code actors.yml} of a language says.
 *
 * @param name dictionary feature of a name
 * @param firstNames dictionary features of first names, one set a gender
 * @param adjective dictionary feature
 * @param masculine dictionary feature
 * @param feminine dictionary feature
 * @param company the gazetteer's sort of companies
 * @param finite dictionary feature of a verb form that takes a name as subject
 * @param finiteVerb dictionary features of a verb form that ends a noun phrase
 * @param plural dictionary feature
 * @param locative prepositions of place
 * @param at prepositions of place that also say to whom something is given
 * @param agent prepositions before who acts
 * @param source first words of "according to"
 * @param sourceAfter its second word, after one of {@code of}
 * @param sourceFirst the word before {@code sourceAfter}; one of {@code of} unless told
 * @param headLast whether the word that says what a name stands for comes last in it
 * @param nounsCapitalised whether common nouns are written with a capital
 * @param genitive words between what owns and what is owned, if any
 * @param joiners words that join the parts of an organisation's name, if any do
 * @param saints what opens the name of a saint, which hospitals and schools bear, if any does
 * @param fullNames whether a person is given first name and surname before one word stands for them
 * @param peoples the list of names for whole peoples, if the language has one
 * @param species how the second words of scientific names are written, as a regular expression, if
 *     those matter
 * @param dwellers how nouns for those who come from a town are written, as a regular expression, if
 *     told
 * @param ofTown how an adjective and the name of the town that it is made of are written, with a
 *     space between them, if towns have adjectives
 * @param agreements the list of what bears the name of the town where it was made, if any
 * @param accounts the list of what is kept on a site and bears its name, if any
 * @param cases the list of nouns for affairs that bear someone's name, if any
 * @param led the list of words for a government that bear the name of whoever leads it, if any
 * @param governmentKinds the list of adjectives that tell which government is meant, if any
 * @param relations the list of nouns for what one person is to another, if any
 * @param grades the list of ranks that say less of someone than any office, if any
 * @param owner dictionary feature of a name in the genitive, if names have one of their own
 * @param ownerEnding what a surname that no dictionary knows has in the genitive, if anything
 * @param bodyRoles the list of nouns for what a body may be called, if people alone have the other
 *     roles
 * @param openings the list of words that, at the head of a sentence, only qualify the name behind
 *     them, if any
 * @param hosts the list of nouns for where a medium lets people speak, if any
 * @param named the list of nouns for bodies that bear someone's name, if any
 * @param unborne the list of nouns for bodies that bear nobody's name, if any
 * @param firms prepositions of place before the name of a body, if any
 * @param learning the list of verbs for being told something, if any
 * @param asking the list of verbs for what a medium does that asks someone, if any
 * @param purposes prepositions before what a body is for, in its name, if names have it
 * @param purposeful the list of nouns that head such names, if any
 * @param passing the list of nouns behind such prepositions that are no part of a name, if any
 * @param toward the list of nouns that make a preposition with {@code of}, if any
 * @param teams the list of nouns for teams that play for their country, if any
 * @param clubs the list of nouns that a club's name completes, if any
 * @param clubNames the list of words that tell the name of a club, if any
 * @param nicknames the list of words before what someone is called besides, if any
 * @param births the list of words before the name that someone was born with, if any
 * @param givenTitles the list of forms of address that are given names as well, if any
 * @param rankAcronyms the list of ranks that are written as acronyms before a name, if any
 * @param honours the list of letters behind a name for a seat, an order or a degree, if any
 * @param scenes the list of nouns for what happens in a place that its name stands before, if any
 * @param animals the list of animals that bear names, if any
 * @param starring the list of words right before a list of works, if any
 * @param listed the list of words within such a list, if any
 * @param tails the list of last words that no actor's name ends with, if any
 * @param sports the list of nouns that tell of sport, if any
 * @param business the list of nouns that tell of companies, if any
 * @param ranks the list of what a company is in its market, as someone may be elsewhere, if any
 * @param games the list of verbs for what one side does to another in sport, if any
 * @param rivals the list of what stands before the other side, if any
 * @param renowned the tables whose first column names people known by their surname, if any
 * @param surnameNouns the list of surnames that are words for something else, if any
 * @param described the table of bodies and the descriptions they go by, if any
 * @param groups words for a firm that a name may do without: « Groupe Velmo »
 * @param personal what goes on about people only behind a name and a comma: "who"
 * @param ages units that someone's age is told in behind the name, if any
 * @param quoting the list of verbs that quote someone, if any
 * @param corporate the list of verbs for what only a body does, if any
 * @param bodily the list of verbs for what only a person does, if any
 * @param owned the list of nouns for what only a body has, if any
 * @param invested the list of nouns for what others have in a body, if any
 * @param indefinite the list of determiners that bring up someone or something new, if any
 * @param crowned the list of nouns for those known by a first name alone, if any
 * @param of prepositions that join a complement to a noun
 * @param contracted those that hold an article
 * @param articles the article that such a preposition holds, by the preposition
 * @param threshold from which probability on an actor is listed
 * @param acts weights of what says that a name acts in the story
 * @param salience weights of what says that the story is about it
 */
public record ActorSettings(
        String name,
        List<Set<String>> firstNames,
        String adjective,
        String masculine,
        String feminine,
        String company,
        String finite,
        Set<String> finiteVerb,
        String plural,
        Set<String> locative,
        Set<String> at,
        Set<String> agent,
        Set<String> source,
        Set<String> sourceAfter,
        Set<String> sourceFirst,
        boolean headLast,
        boolean nounsCapitalised,
        Set<String> genitive,
        Set<String> joiners,
        Set<String> saints,
        boolean fullNames,
        String peoples,
        Pattern dwellers,
        Pattern ofTown,
        Pattern species,
        String agreements,
        String accounts,
        String cases,
        String led,
        String governmentKinds,
        String relations,
        String grades,
        String owner,
        String ownerEnding,
        String bodyRoles,
        String openings,
        String hosts,
        String named,
        String unborne,
        Set<String> firms,
        String learning,
        String asking,
        Set<String> purposes,
        String purposeful,
        String passing,
        String toward,
        String teams,
        String clubs,
        String clubNames,
        String nicknames,
        String births,
        String givenTitles,
        String rankAcronyms,
        String honours,
        String scenes,
        String animals,
        String starring,
        String listed,
        String tails,
        String sports,
        String business,
        String ranks,
        String games,
        String rivals,
        List<String> renowned,
        String surnameNouns,
        String described,
        Set<String> groups,
        Set<String> personal,
        Set<String> ages,
        String quoting,
        String corporate,
        String bodily,
        String owned,
        String invested,
        String indefinite,
        String crowned,
        Set<String> of,
        Set<String> contracted,
        Map<String, String> articles,
        double threshold,
        Map<String, Double> acts,
        Map<String, Double> salience) {

    public ActorSettings {
        sourceFirst = sourceFirst == null ? of : Set.copyOf(sourceFirst);
        renowned = renowned == null ? List.of() : List.copyOf(renowned);
        purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
        firms = firms == null ? Set.of() : Set.copyOf(firms);
        groups = groups == null ? Set.of() : Set.copyOf(groups);
        personal = personal == null ? Set.of() : Set.copyOf(personal);
        ages = ages == null ? Set.of() : Set.copyOf(ages);
        genitive = genitive == null ? Set.of() : Set.copyOf(genitive);
        joiners = joiners == null ? Set.of() : Set.copyOf(joiners);
        saints = saints == null ? Set.of() : Set.copyOf(saints);
        firstNames = List.copyOf(firstNames);
        articles = articles == null ? Map.of() : Map.copyOf(articles);
        acts = Map.copyOf(acts);
        salience = Map.copyOf(salience);
    }

    /** « le » of « au »: the article that went into a preposition, if one did. */
    public Optional<String> articleIn(String preposition) {
        return Optional.ofNullable(articles.get(preposition));
    }

    /** Whether the word is written as nouns for those who come from a town are. */
    public boolean isDweller(String word) {
        return dwellers != null && dwellers.matcher(word).matches();
    }

    /** « toulousain » of « toulouse »: both as names are compared. */
    public boolean isOfTown(String adjective, String town) {
        return ofTown != null && ofTown.matcher(adjective + " " + town).matches();
    }

    /** « africanus »: whether the second word of a scientific name is written so. */
    public boolean isSpecies(String word) {
        return species != null && species.matcher(word).matches();
    }
}
