package precis.analysis.actors.words;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** The words of a language that tell names apart. */
public final class Vocabulary {

    private final ActorSettings settings;
    private final BodyNouns bodyNouns;
    private final PersonNouns personNouns;
    private final PlaceNouns placeNouns;
    private final ThingNouns thingNouns;
    private final Gazetteer gazetteer;
    private final Titles titles;
    private final NameSpelling spelling;
    private final NeverActing never;
    private final Peoples peoples;
    private final BorrowingWords borrowing;
    private final Purposes purposes;
    private final SportWords sport;
    private final Renowned renowned;
    private final WordList days;
    private final WordList particles;
    private final WordList connectors;
    private final WordList past;
    private final WordList speech;
    private final Set<String> suffixes;

    public Vocabulary(LanguagePack pack) {
        settings = pack.settings("actors", ActorSettings.class);
        bodyNouns = new BodyNouns(pack);
        personNouns = new PersonNouns(pack, settings);
        placeNouns = new PlaceNouns(pack);
        thingNouns = new ThingNouns(pack, settings);
        gazetteer = new Gazetteer(pack, Optional.ofNullable(settings.owner()));
        titles = new Titles(pack, settings);
        spelling = new NameSpelling(pack);
        never = new NeverActing(pack.list("not-actor"), pack.listIfNamed(settings.openings()));
        peoples = new Peoples(pack, settings);
        borrowing = new BorrowingWords(pack, settings);
        purposes = Purposes.of(pack, settings);
        sport = new SportWords(pack, settings);
        renowned = new Renowned(pack, settings);
        days = pack.list("month-day");
        particles = pack.list("particle");
        connectors = pack.list("connector");
        past = pack.list("past-marker");
        speech = pack.list("speech-verbs");
        suffixes = keys(pack.list("name-suffix"));
    }

    private static Set<String> keys(WordList list) {
        return list.entries().stream().map(Names::key).collect(Collectors.toUnmodifiableSet());
    }

    /** How the language writes names, and what weighs how much. */
    public ActorSettings settings() {
        return settings;
    }

    /** Whether the last noun of a phrase is its head. */
    public boolean isHeadLast() {
        return settings.headLast();
    }

    /** Whether a preposition stands there that ties a noun to what completes it: « de », "of". */
    public boolean isOf(Line line, int at) {
        return settings.of().contains(line.norm(at));
    }

    public BodyNouns bodyNouns() {
        return bodyNouns;
    }

    public PersonNouns personNouns() {
        return personNouns;
    }

    public PlaceNouns placeNouns() {
        return placeNouns;
    }

    public ThingNouns thingNouns() {
        return thingNouns;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Titles titles() {
        return titles;
    }

    public NameSpelling spelling() {
        return spelling;
    }

    public NeverActing never() {
        return never;
    }

    public Peoples peoples() {
        return peoples;
    }

    public Purposes purposes() {
        return purposes;
    }

    public BorrowingWords borrowing() {
        return borrowing;
    }

    public SportWords sport() {
        return sport;
    }

    public Renowned renowned() {
        return renowned;
    }

    /** Months and days, which are written like names in some languages. */
    public WordList days() {
        return days;
    }

    /** Small words inside a name, before the surname. */
    public WordList particles() {
        return particles;
    }

    /** What joins the words of one name. */
    public WordList connectors() {
        return connectors;
    }

    /** Words for what someone was but is no longer. */
    public WordList past() {
        return past;
    }

    /** Verbs of saying. */
    public WordList speech() {
        return speech;
    }

    /** What follows a surname, as {@link Names} keys it: « Jr ». */
    public Set<String> suffixes() {
        return suffixes;
    }

    /** "the Ann Lowe-led panel": whether the rest of a name is part of an adjective there. */
    public boolean isCompoundAt(Line line, int at) {
        return settings.headLast() && line.capitalised(at) && spelling.isCompound(line.token(at));
    }

    /** Whether a particle stands there, a name right behind it. */
    public boolean isSmall(Line line, int at) {
        return line.capitalised(at + 1) && particles.contains(line.token(at));
    }

    public boolean isFirstName(Token token) {
        if (!token.isCapitalised()) {
            return false;
        }
        if (gazetteer.gender(Names.beforeNickname(token.text())).isPresent()) {
            return true;
        }
        // The dictionary gives acronyms and makes the same code as first names.
        return !token.isUpperCase()
                && token.morphs().stream()
                        .anyMatch(
                                m ->
                                        settings.firstNames().stream()
                                                .anyMatch(m.features()::containsAll))
                && gazetteer
                        .exactly(Names.words(token.text()))
                        .filter(known -> known.sort() == Known.Sort.ORGANISATION)
                        .isEmpty();
    }

    /** Whether it is a first name, as a form of address can be behind an office. */
    public boolean isGiven(Line line, int at) {
        return isFirstName(line.token(at)) || titles.isGiven(line, at);
    }

    /** Whether the dictionary knows the form as a word, not only as a name. */
    public boolean isWord(Token token) {
        return token.morphs().stream().anyMatch(m -> !m.features().contains(settings.name()));
    }

    /** Whether neither the dictionary has it for a word nor the gazetteer for a name's first. */
    public boolean isUnknown(Line line, int at) {
        return !isWord(line.token(at)) && gazetteer.longest(line, at).isEmpty();
    }

    /** Whether some word of a name says that it names an organisation. */
    public boolean isBody(Line line, int start, int end) {
        return line.tokens().subList(start, end).stream()
                .anyMatch(bodyNouns.companyWords()::contains);
    }

    /** Whether the word may stand for a person though it is no first name. */
    public boolean isSurname(Token token) {
        return renowned.isSurname(token) || personNouns.roles().contains(token);
    }

    /** Whether the word opens the name of a saint, which hospitals and schools bear. */
    public boolean isSaint(Token token) {
        return settings.saints().contains(token.norm());
    }

    /** Whether a first name stands there, and behind it a capital or a particle with one. */
    public boolean personAt(Line line, int at) {
        return at + 1 < line.size()
                && isFirstName(line.token(at))
                && (Names.capitals(line.token(at + 1).text()) > 0 || isSmall(line, at + 1));
    }

    /** « précise au téléphone X », « insiste sur place X »: whether a noun bears nobody's name. */
    public boolean isUnborne(Line line, int noun) {
        return borrowing.isUnborne(line.token(noun)) || isBare(line, noun);
    }

    /**
     * « (met) en garde »: whether a noun stands right behind a preposition that holds no article.
     */
    public boolean isBare(Line line, int noun) {
        return !isHeadLast()
                && line.is(noun - 1, Upos.ADP)
                && !line.capitalised(noun)
                && !line.determined(noun);
    }

    /** Whether a capital stands there that opens the name of nobody known, nor of a person. */
    public boolean isUnnamed(Line line, int at) {
        return line.capitalised(at) && !personAt(line, at) && gazetteer.longest(line, at).isEmpty();
    }

    public boolean mayQualify(Token token) {
        return token.has(settings.adjective());
    }

    /** Whether the dictionary reads the form as a finite verb, among others. */
    private boolean mayGovern(Token token) {
        return token.morphs().stream()
                .anyMatch(m -> m.features().containsAll(settings.finiteVerb()));
    }

    /** Whether a verb stands there that may be finite, so that a subject stands before it. */
    public boolean governs(Line line, int at) {
        return (line.is(at, Upos.VERB) || line.is(at, Upos.AUX)) && mayGovern(line.token(at));
    }

    /** « leur » of « le rectorat leur a répondu », which the model takes for an adjective. */
    private boolean isObject(Token token) {
        return token.has("obj") && !token.has(settings.adjective());
    }

    /** Where the adjectives and demonyms that start there end. */
    public int adjectives(Line line, int from) {
        int end = from;
        while (line.is(end, Upos.ADJ)
                        && line.token(end).isWord()
                        && !mayGovern(line.token(end))
                        && !isObject(line.token(end))
                        && !personAt(line, end)
                || end < line.size()
                        && line.token(end).isWord()
                        && !line.capitalised(end)
                        && gazetteer.countryOf(line.token(end)).isPresent()) {
            end++;
        }
        boolean next = settings.headLast() && line.is(end, Upos.NOUN) && !line.capitalised(end);
        return next ? from : end;
    }

    /** Whether the dictionary knows the form as a name. */
    public boolean isName(Token token) {
        return token.has(settings.name());
    }

    /** « Merel van 't Hoff »: a word of no language before a particle that is no preposition. */
    public boolean opensForeignName(Line line, int start, int particle) {
        return isUnknown(line, start)
                && line.norm(particle).length() > 2
                && !line.token(particle).has("determiner")
                && !settings.of().contains(line.norm(particle));
    }
}
