package precis.analysis.speech.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import precis.language.LanguagePack;
import precis.language.Match;
import precis.language.Token;
import precis.language.WordList;
import precis.model.SourceKind;
import precis.model.Span;

/** What a language's lists say of the nouns that name speakers: people, bodies, documents. */
public final class Nouns {

    /** « un malade, une malade »; a « sinistre » is an adjective where it is both. */
    private static final Set<String> OF_EITHER_SEX = Set.of("noun", "e");

    /** What kinds of source only people are. */
    private static final Set<SourceKind> INDIVIDUALS =
            EnumSet.of(SourceKind.PERSON, SourceKind.EXPERT, SourceKind.ANONYMOUS);

    /** How many words of a compound may stand before its head. */
    private static final int LONGEST = 3;

    private final Map<SourceKind, WordList> heads = new EnumMap<>(SourceKind.class);

    /** Every noun for a source, leaders too: most words begin none. */
    private final WordList any;

    private final CompoundNouns joined;
    private final BodySorts sorts;
    private final WordList things;
    private final Pattern people;
    private final Optional<Pattern> scholars;
    private final WordList scholarly;
    private final WordList leaders;
    private final WordList bodies;
    private final WordList ranks;
    private final WordList again;
    private final WordList parties;
    private final WordList court;
    private final WordList labels;
    private final WordList rivals;
    private final LanguagePack pack;
    private final WordList time;
    private final WordList accounts;
    private final Set<String> titles;
    private final WordList roles;
    private final SourceNouns sources;
    private final boolean headLast;

    Nouns(LanguagePack pack, SpeechSettings settings) {
        this.sorts = new BodySorts(pack, settings);
        settings.nouns().heads().forEach((kind, list) -> heads.put(kind, pack.list(list)));
        List<String> lists = new ArrayList<>(settings.nouns().heads().values());
        lists.add(settings.nouns().leaders());
        this.any = pack.union(lists);
        this.joined = new CompoundNouns(settings.nouns().compounds(), any.entries());
        this.things = pack.list(settings.people().things());
        this.people = Pattern.compile(settings.people().written());
        this.scholars = Optional.ofNullable(settings.people().scholars()).map(Pattern::compile);
        this.scholarly = pack.listIfNamed(settings.people().scholarly());
        this.leaders = pack.list(settings.nouns().leaders());
        this.bodies = pack.list(settings.nouns().bodies());
        this.ranks = pack.listIfNamed(settings.nouns().ranks());
        this.again = pack.list(settings.people().again());
        this.parties = pack.listIfNamed(settings.people().parties());
        this.court = pack.listIfNamed(settings.people().court());
        this.labels = pack.listIfNamed(settings.people().labels());
        this.rivals = pack.listIfNamed(settings.people().rivals());
        this.pack = pack;
        this.time = pack.list(settings.time());
        this.accounts = pack.listIfNamed(settings.nouns().accounts());
        this.titles =
                pack.list("title").entries().stream()
                        .map(t -> t.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        this.roles = pack.list("role");
        this.headLast = settings.phrases().headLast();
        this.sources = new SourceNouns(heads, leaders, headLast);
    }

    /** Whether the noun is written as nouns for people are. */
    public boolean isPerson(Token token) {
        if (things.contains(token) || time.contains(token)) {
            return false;
        }
        return token.morphs().stream().anyMatch(m -> m.features().containsAll(OF_EITHER_SEX))
                || people.matcher(token.norm()).matches()
                || token.isCapitalised() && token.has("adjective");
    }

    /** Whether the noun there is for people rather than for a body that they make up. */
    public boolean isIndividual(List<Token> tokens, int head) {
        Token noun = tokens.get(head);
        return !isBody(noun)
                && !things.contains(noun)
                && (isPerson(noun)
                        || kind(tokens, head).filter(k -> INDIVIDUALS.contains(k)).isPresent());
    }

    /** « le préfet », « le fils »: whether the noun there says what somebody is. */
    public boolean isRole(List<Token> tokens, int at) {
        return roles.longest(tokens, at) > 0 && !isBody(tokens.get(at));
    }

    /** Which sorts of body nouns stand for. */
    public BodySorts sorts() {
        return sorts;
    }

    /** What sort of source the noun at that place names; of a compound, its last known part. */
    public Optional<SourceKind> kind(List<Token> tokens, int at) {
        Optional<SourceKind> whole = compounded(tokens, at).or(() -> listed(tokens, at));
        String norm = tokens.get(at).norm();
        if (whole.isPresent() || norm.indexOf('-') < 1) {
            return whole.or(() -> joined.last(tokens.get(at)).flatMap(this::listed));
        }
        String[] parts = norm.split("-");
        for (int i = parts.length - 1; i >= 0; i--) {
            Optional<SourceKind> kind = parts[i].isEmpty() ? Optional.empty() : listed(parts[i]);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return joined.last(tokens.get(at)).flatMap(this::listed);
    }

    private Optional<SourceKind> listed(String part) {
        return listed(pack.tokens(part, new Span(0, part.length())), 0);
    }

    /**
     * « premier » of « premier ministre »: the word before a head that makes one office with it.
     */
    public String compound(List<Token> tokens, int head) {
        boolean one =
                head > 0
                        && any.begins(tokens.get(head - 1))
                        && heads.values().stream()
                                .anyMatch(list -> list.longest(tokens, head - 1) > 1);
        return one ? tokens.get(head - 1).norm() : "";
    }

    /**
     * « court papers »: where heads come last, the longest entry of several words that ends there.
     */
    private Optional<SourceKind> compounded(List<Token> tokens, int at) {
        for (int start = Math.max(0, at - LONGEST); headLast && start < at; start++) {
            if (!any.begins(tokens.get(start))) {
                continue;
            }
            for (Map.Entry<SourceKind, WordList> entry : heads.entrySet()) {
                if (start + entry.getValue().longest(tokens, start) == at + 1) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SourceKind> listed(List<Token> tokens, int at) {
        Optional<SourceKind> head =
                any.begins(tokens.get(at)) ? sources.kind(tokens, at) : Optional.empty();
        return head.isEmpty() && isScholar(tokens.get(at)) ? Optional.of(SourceKind.EXPERT) : head;
    }

    /** Whether the noun is written as those for scholars of some field are. */
    private boolean isScholar(Token token) {
        return scholars.filter(p -> p.matcher(token.norm()).matches()).isPresent()
                && !things.contains(token);
    }

    /** Whether the phrase names a body whose members speak from knowledge. */
    public boolean isScholarly(List<Token> tokens, Match.Range body) {
        return IntStream.range(body.start(), body.end())
                .anyMatch(i -> scholarly.longest(tokens, i) > 0);
    }

    /** Whether the noun names someone or something that can speak. */
    public boolean isHuman(Token token) {
        return kind(List.of(token), 0).filter(k -> k != SourceKind.DOCUMENT).isPresent();
    }

    public boolean isDocument(Token token) {
        return heads.get(SourceKind.DOCUMENT).contains(token);
    }

    /** Whether the noun names a medium or a document: what one speaks to or in. */
    public boolean isChannel(Token token) {
        return heads.get(SourceKind.MEDIA).contains(token) || isDocument(token);
    }

    /** « le compte de la mairie »: whether the noun names what its owner publishes in. */
    public boolean isAccount(Token token) {
        return accounts.contains(token);
    }

    /** « M. », "Dr": whether a form of address stands there. */
    public boolean isTitle(Token token) {
        return token.isCapitalised() && titles.contains(token.norm());
    }

    /** Whether the noun names a medium. */
    public boolean isMedium(Token token) {
        return heads.get(SourceKind.MEDIA).contains(token);
    }

    /** Whether the noun tells what sort of body a name beside it is. */
    public boolean tellsBody(Token token) {
        return isBody(token) || isMedium(token);
    }

    /** « le spécialiste de l'acier X »: whether the noun may tell a body's place in its market. */
    public boolean isRank(Token token) {
        return ranks.contains(token);
    }

    /** Whether the noun can stand for a body named before. */
    public boolean isBody(Token token) {
        return bodies.contains(token);
    }

    /** Whether the noun calls someone named before by what they are. */
    public boolean isAgain(List<Token> tokens, int at) {
        return again.longest(tokens, at) > 0;
    }

    /** How many tokens the entry takes that tells the sort of source at that place. */
    public int length(List<Token> tokens, int at) {
        return heads.values().stream().mapToInt(list -> list.longest(tokens, at)).max().orElse(1);
    }

    /** Whether the noun at that place is a leader of some body. */
    public boolean isLeader(List<Token> tokens, int at) {
        int length = leaders.longest(tokens, at);
        return length > 0
                && heads.values().stream().noneMatch(list -> list.longest(tokens, at) > length);
    }

    /** How many words the office of a leader has that starts there; 0 for none. */
    public int leader(List<Token> tokens, int at) {
        return leaders.longest(tokens, at);
    }

    /**
     * « le juge », « le procureur »: whether an office of a court or of the police begins there.
     */
    public boolean isOfCourt(List<Token> tokens, int head) {
        return court.longest(tokens, head) > 0;
    }

    /** "the defendant": one side of a case. */
    public boolean isParty(Token noun) {
        return parties.contains(noun);
    }

    /** « sa rivale »: whether the noun means the other of two. */
    public boolean isRival(Token noun) {
        return rivals.contains(noun);
    }

    /** « l'écologiste », « le socialiste »: whether the noun tells of somebody's views alone. */
    public boolean isLabel(Token noun) {
        return labels.contains(noun);
    }
}
