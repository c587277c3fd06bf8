package precis.analysis.speech.words;

import java.util.List;
import java.util.Set;
import precis.language.LanguagePack;
import precis.language.Morph;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** What a language's lists say of the words around speech. */
public final class SpeechWords {

    /** How many adjectives may stand before a name. */
    private static final int ADJECTIVES = 3;

    private final Nouns nouns;
    private final WordList possessives;
    private final WordList time;
    private final WordList of;
    private final WordList attached;
    private final WordList spoken;
    private final WordList indefinite;
    private final OfficeNouns offices;
    private final PeopleWords people;
    private final GenitiveWords genitives;
    private final PairWords pairs;
    private final GroupWords groups;
    private final AppointmentWords appointments;
    private final ChannelWords channels;
    private final StatusWords statuses;
    private final PaperWords papers;
    private final WordList makers;
    private final WordList conditions;
    private final WordList personal;
    private final WordList former;
    private final WordList demonstratives;
    private final WordList impersonal;
    private final TurnWords turns;
    private final WordList latter;
    private final WordList nobody;
    private final WordList loose;
    private final WordList money;
    private final WordList open;
    private final WordList agents;
    private final Set<String> honours;
    private final String plurals;
    private final Set<String> timePrepositions;
    private final boolean headLast;
    private final boolean adjectivesFirst;

    public SpeechWords(LanguagePack pack, SpeechSettings settings) {
        this.nouns = new Nouns(pack, settings);
        this.possessives = pack.list(settings.references().possessives());
        this.time = pack.list(settings.time());
        this.of = pack.list(settings.phrases().of());
        this.attached = pack.list(settings.phrases().attached());
        this.spoken = pack.list(settings.spoken());
        this.indefinite = pack.list(settings.references().indefinite());
        this.offices = new OfficeNouns(pack, settings.offices());
        this.people = new PeopleWords(pack, settings.people(), nouns);
        this.genitives = new GenitiveWords(settings.phrases());
        this.pairs = new PairWords(pack, settings.pairs());
        this.groups = new GroupWords(pack, settings.groups());
        this.appointments = new AppointmentWords(pack, settings.appointments());
        this.channels = new ChannelWords(pack, settings.channels());
        this.statuses = new StatusWords(pack);
        this.papers = new PaperWords(pack, settings.papers());
        this.makers =
                settings.phrases().makers() == null ? of : pack.list(settings.phrases().makers());
        this.conditions = pack.list(settings.conditions());
        this.personal = pack.list(settings.references().personal());
        this.former = pack.list(settings.references().former());
        this.demonstratives = pack.listIfNamed(settings.references().demonstratives());
        this.impersonal = pack.listIfNamed(settings.references().impersonal());
        this.turns = new TurnWords(pack, settings);
        this.latter = pack.list(settings.references().latter());
        this.nobody = pack.list(settings.nobody());
        this.loose = pack.list(settings.phrases().loose());
        this.money = pack.listIfNamed(settings.phrases().money());
        this.open = pack.listIfNamed(settings.phrases().open());
        this.agents = pack.list(settings.phrases().agents());
        this.honours = Set.copyOf(pack.listIfNamed(settings.phrases().honours()).entries());
        this.plurals = settings.references().plurals();
        this.timePrepositions = settings.phrases().timePrepositions();
        this.headLast = settings.phrases().headLast();
        adjectivesFirst = settings.phrases().adjectivesFirst();
    }

    public Nouns nouns() {
        return nouns;
    }

    /** "Ann Lowe KC": letters that only honour whom the name before them means. */
    public boolean isHonour(Token token) {
        return honours.contains(token.text());
    }

    public OfficeNouns offices() {
        return offices;
    }

    public PeopleWords people() {
        return people;
    }

    public GenitiveWords genitives() {
        return genitives;
    }

    public PairWords pairs() {
        return pairs;
    }

    public StatusWords statuses() {
        return statuses;
    }

    public PaperWords papers() {
        return papers;
    }

    public GroupWords groups() {
        return groups;
    }

    public AppointmentWords appointments() {
        return appointments;
    }

    public ChannelWords channels() {
        return channels;
    }

    public TurnWords turns() {
        return turns;
    }

    /** Whether the determiner points to whoever is being talked about. */
    public boolean isPossessive(Token token) {
        return possessives.contains(token);
    }

    /** Whether the word leaves no one to speak: « aucun groupe ». */
    public boolean isNobody(Token token) {
        return nobody.contains(token);
    }

    /** Whether the preposition rather tells where or when something is said than who says it. */
    public boolean isLoose(Token token) {
        return loose.contains(token);
    }

    /** « euros »: what an amount is counted in. */
    public boolean isMoney(Token token) {
        return money.contains(token);
    }

    /** « un gendarme présent sur les lieux »: whether the adjective alone tells nothing. */
    public boolean isOpen(Token token) {
        return open.contains(token);
    }

    /** Whether whoever acts follows the word in the passive. */
    public boolean isAgentWord(Token token) {
        return agents.contains(token);
    }

    /** Whether no adjective follows the noun that it tells of. */
    public boolean isAdjectiveFirst() {
        return adjectivesFirst;
    }

    /** Whether the last noun of a phrase is its head. */
    public boolean isHeadLast() {
        return headLast;
    }

    /** Whether a time may follow it between a subject and its verb. */
    public boolean isTimePreposition(Token token) {
        return timePrepositions.contains(token.norm());
    }

    public boolean isTime(Token token) {
        return time.contains(token);
    }

    /** How many tokens from there on are an expression of time. */
    public int timeLength(List<Token> tokens, int at) {
        return time.longest(tokens, at);
    }

    /** « ce dernier », « celle-ci »: whether the word points to whoever was named last. */
    public boolean isLatter(List<Token> tokens, int at) {
        return at > 0
                && latter.contains(tokens.get(at))
                && (tokens.get(at - 1).has("dem") || latter.longest(tokens, at - 1) > 1);
    }

    public boolean isOf(Token token) {
        return of.contains(token);
    }

    /** « patron de X »: whether the name of one stands behind such a word in that of another. */
    public boolean ties(String whole, String name) {
        return of.entries().stream().anyMatch(word -> whole.endsWith(" " + word + " " + name));
    }

    public boolean isAttachedAdverb(Token token) {
        return attached.contains(token);
    }

    public boolean isSpoken(Token token) {
        return spoken.contains(token);
    }

    public boolean isPreposition(Token token) {
        return token.pos() == Upos.ADP || isOf(token);
    }

    /** Whether it is a pronoun of the third person that stands for someone. */
    public boolean isPersonal(Token token) {
        return personal.contains(token);
    }

    /** « il faut », « il est certain que »: whether a pronoun there stands for nobody. */
    public boolean isImpersonal(List<Token> tokens, int at) {
        return impersonal.longest(tokens, at) > 1;
    }

    /** Gender and number of what a pronoun or possessive stands for. */
    public Agreement agreement(Token pronoun) {
        boolean possessive = pronoun.has("determiner") && !pronoun.has("suj");
        boolean plural = pronoun.has("p") && !pronoun.has("s");
        if (possessive) {
            return new Agreement(true, true, pronoun.norm().startsWith(plurals));
        }
        return Agreement.of(List.of(pronoun), plural);
    }

    /** Whether the noun is plural and nothing else. */
    public static boolean isPlural(Token noun) {
        boolean plural = false;
        for (Morph m : noun.morphs()) {
            if (m.features().contains("noun")) {
                if (m.features().contains("s") || m.features().contains("sp")) {
                    return false;
                }
                plural |= m.features().contains("p");
            }
        }
        boolean pronoun = noun.pos() == Upos.PRON && noun.has("p") && !noun.has("s");
        return plural || pronoun;
    }

    /** Whether the adjective says that someone no longer is what follows. */
    public boolean isFormer(Token token) {
        return former.contains(token);
    }

    /** « cette »: whether the determiner points to the one told of last. */
    public boolean isDemonstrative(Token determiner) {
        return demonstratives.contains(determiner);
    }

    /** « figures from the ministry »: whether the word ties a document to whoever made it. */
    public boolean isMaker(Token token) {
        return makers.contains(token);
    }

    /** « du maire », « de la petite X »: whether a preposition governs what stands there. */
    public boolean isGoverned(List<Token> tokens, int name) {
        int at = name;
        while (at > Math.max(1, name - ADJECTIVES)
                && tokens.get(at - 1).pos() == Upos.ADJ
                && !tokens.get(at - 1).isCapitalised()) {
            at--;
        }
        return at > 0 && isPreposition(tokens.get(at - 1))
                || at > 1
                        && tokens.get(at - 1).pos() == Upos.DET
                        && isPreposition(tokens.get(at - 2));
    }

    /** Whether the word opens a condition. */
    public boolean isIf(Token token) {
        return conditions.contains(token);
    }

    public boolean isIndefinite(Token token) {
        return indefinite.contains(token);
    }
}
