package precis.analysis.speech.roles;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import precis.analysis.speech.words.KnownTables;
import precis.analysis.speech.words.OfficeNouns;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;

/** Decides what sort of source someone is. */
public final class SourceKinds {

    private static final Set<SourceKind> TOLD_BY_NAME =
            EnumSet.of(SourceKind.MEDIA, SourceKind.OFFICIAL, SourceKind.DOCUMENT);

    /** What the body of a role makes of somebody, unlike "a college student". */
    private static final Set<SourceKind> OF_BODIES =
            EnumSet.of(SourceKind.ORGANISATION, SourceKind.MEDIA, SourceKind.DOCUMENT);

    /** What someone is by trade or fate, in no office. */
    private static final Set<SourceKind> OF_ONESELF =
            EnumSet.of(SourceKind.PERSON, SourceKind.EXPERT);

    private final LanguagePack pack;
    private final SpeechWords words;
    private final Gazetteer gazetteer;

    public SourceKinds(LanguagePack pack, SpeechWords words, KnownTables known) {
        this.pack = pack;
        this.words = words;
        this.gazetteer = new Gazetteer(pack, known);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * What the gazetteer says of a name that is no actor of the article; of « les Chemins de fer »
     * no person can be meant.
     */
    public SourceKind named(Token name) {
        boolean things =
                name.has("noun")
                        && SpeechWords.isPlural(name)
                        && !gazetteer.isDemonym(name)
                        && !words.nouns().isPerson(name);
        boolean body = name.isUpperCase() || things;
        SourceKind guess = body ? SourceKind.ORGANISATION : SourceKind.PERSON;
        return gazetteer.kind(name.text()).orElse(guess);
    }

    /**
     * The kind of a body, by the gazetteer or by the words of its name; papers have names of
     * documents.
     */
    SourceKind body(Actor actor) {
        if (actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.PLACE) {
            return SourceKind.OFFICIAL;
        }
        return actor.names()
                .flatMap(name -> gazetteer.kind(name).stream())
                .findFirst()
                .orElseGet(() -> byName(actor));
    }

    private SourceKind byName(Actor actor) {
        return gazetteer
                .byOpening(actor.name())
                .or(() -> byWords(actor.name()))
                .or(() -> actor.role().filter(this::namesBody).flatMap(this::byWords))
                .map(kind -> kind == SourceKind.DOCUMENT ? paper(actor.name()) : kind)
                .filter(kind -> TOLD_BY_NAME.contains(kind) || isTeam(actor, kind))
                .orElse(SourceKind.ORGANISATION);
    }

    /** « une équipe de chercheurs », which bears no name. */
    private static boolean isTeam(Actor actor, SourceKind kind) {
        return kind == SourceKind.EXPERT && Character.isLowerCase(actor.name().codePointAt(0));
    }

    /** The kind of what bears the name of a document: a study, or else a paper. */
    private SourceKind paper(String name) {
        boolean study =
                pack.tokens(name, new Span(0, name.length())).stream()
                        .anyMatch(words.papers()::isResearch);
        return study ? SourceKind.DOCUMENT : SourceKind.MEDIA;
    }

    /** Whether a role is that of a body: « son directeur » beside one is not. */
    boolean namesBody(String role) {
        List<Token> tokens = pack.tokens(role, new Span(0, role.length()));
        return IntStream.range(0, tokens.size())
                .filter(i -> words.nouns().kind(tokens, i).isPresent())
                .limit(1)
                .anyMatch(i -> words.nouns().tellsBody(tokens.get(i)));
    }

    private Optional<SourceKind> byWords(String name) {
        List<Token> tokens = pack.tokens(name, new Span(0, name.length()));
        return words.isHeadLast()
                ? lastKind(tokens)
                : headKind(tokens, 0, tokens.size(), Optional.empty()).map(RoleKind::kind);
    }

    /** The kind by the last noun, or that before the first « of ». */
    private Optional<SourceKind> lastKind(List<Token> tokens) {
        int end = 0;
        while (end < tokens.size() && !words.isOf(tokens.get(end))) {
            end++;
        }
        for (int i = end - 1; i >= 0; i--) {
            Optional<SourceKind> kind = words.nouns().kind(tokens, i);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** The kind that a role gives: that of its noun, or of the body it belongs to. */
    Optional<RoleKind> headKind(List<Token> tokens, int from, int to, Optional<Actor> body) {
        if (words.isHeadLast()) {
            Optional<SourceKind> last =
                    lastKind(tokens.subList(from, to)).filter(k -> !OF_BODIES.contains(k));
            boolean leads =
                    IntStream.range(from, to).anyMatch(i -> words.nouns().isLeader(tokens, i));
            if (last.isPresent() && !leads) {
                return last.map(RoleKind::told);
            }
        }
        for (int i = from; i < to; i++) {
            if (words.nouns().isLeader(tokens, i)) {
                int end = OfficeNouns.end(words, tokens, i, to);
                return Optional.of(leaderKind(tokens, i, end, end < to ? Optional.empty() : body));
            }
            Optional<SourceKind> kind = words.nouns().kind(tokens, i);
            if (kind.isPresent()) {
                return whole(tokens, i, to).or(() -> kind).map(RoleKind::told);
            }
        }
        return Optional.empty();
    }

    /** « le Bureau de la défense civile »: the kind of a public body whose part the noun names. */
    private Optional<SourceKind> whole(List<Token> tokens, int part, int to) {
        return !words.isHeadLast() && words.nouns().sorts().isPart(tokens.get(part))
                ? complement(tokens, part + 1, to).filter(k -> k == SourceKind.OFFICIAL)
                : Optional.empty();
    }

    /** "police spokesman": the kind of a body whose noun stands right before who speaks for it. */
    Optional<SourceKind> ledBefore(List<Token> tokens, int from, int at) {
        return words.isHeadLast() && at > from
                ? words.nouns().kind(tokens, at - 1).filter(SourceKind.OFFICIAL::equals)
                : Optional.empty();
    }

    /** « X, électricien »: what a person may be, where « l'électricien » alone would be a firm. */
    boolean isTrade(List<Token> tokens, int head, int end) {
        boolean led =
                head + 1 < end
                        && words.isOf(tokens.get(head + 1))
                        && OfficeNouns.isCommonBehind(tokens, head + 2, end);
        return !led
                && !words.isHeadLast()
                && words.nouns().isBody(tokens.get(head))
                && !words.nouns().isLeader(tokens, head);
    }

    /** « (président) PS du conseil »: the letters of a party, which is not what he leads. */
    private int behindParty(List<Token> tokens, int at, int to) {
        boolean party =
                !words.isHeadLast()
                        && at + 1 < to
                        && tokens.get(at).isUpperCase()
                        && words.isOf(tokens.get(at + 1));
        return party ? at + 1 : at;
    }

    private RoleKind leaderKind(List<Token> tokens, int at, int to, Optional<Actor> body) {
        int noun = at + words.nouns().leader(tokens, at);
        int behind = behindParty(tokens, noun, to);
        Optional<SourceKind> of =
                gazetteer
                        .knownIn(
                                tokens,
                                words.isHeadLast() ? 0 : behind > noun ? behind : at + 1,
                                to)
                        .or(() -> body.map(this::body))
                        .or(() -> complement(tokens, behind, to));
        if (of.isPresent()) {
            return RoleKind.told(of.get());
        }
        boolean seated =
                words.isHeadLast()
                        && at > 0
                        && !SpeechWords.isPlural(tokens.get(at))
                        && gazetteer.isSeat(Spelling.form(tokens.subList(0, at)));
        if (seated) {
            return RoleKind.told(SourceKind.OFFICIAL);
        }
        SourceKind own = words.nouns().kind(tokens, at).orElse(SourceKind.ORGANISATION);
        if (own == SourceKind.OFFICIAL
                && behind < to
                && words.isOf(tokens.get(behind))
                && (OfficeNouns.isCommonBehind(tokens, behind + 1, to)
                        || isNamedBehind(tokens, behind + 1, to))) {
            return RoleKind.told(SourceKind.ORGANISATION);
        }
        boolean state =
                behind < to
                        && gazetteer.isDemonym(tokens.get(behind))
                        && !isOfNamed(tokens, behind + 1, to);
        return state ? RoleKind.told(SourceKind.OFFICIAL) : new RoleKind(own, false);
    }

    /**
     * « la responsable écossaise du Trust X »: whether a name behind the adjective says of what.
     */
    private boolean isOfNamed(List<Token> tokens, int at, int to) {
        return at < to && words.isOf(tokens.get(at)) && isNamedBehind(tokens, at + 1, to);
    }

    /** « président de Solvanis »: whether nothing but an unknown name says what is led. */
    private boolean isNamedBehind(List<Token> tokens, int from, int to) {
        return from < to
                && tokens.get(from).isCapitalised()
                && tokens.get(from).isWord()
                && !gazetteer.isCountry(tokens, from, to);
    }

    /**
     * The kind of what is led; of « le bureau du ministère », a part of a body, that of the body.
     */
    private Optional<SourceKind> complement(List<Token> tokens, int from, int to) {
        Optional<SourceKind> part = Optional.empty();
        for (int i = from; i < to && !isSomebody(tokens, i); i++) {
            Optional<SourceKind> kind = words.nouns().kind(tokens, i).filter(SourceKinds::canBeLed);
            if (kind.isPresent()
                    && tokens.get(i).pos() != Upos.ADJ
                    && !words.nouns().isLeader(tokens, i)) {
                if (!words.nouns().sorts().isPart(tokens.get(i))) {
                    return kind;
                }
                part = part.or(() -> kind);
            }
        }
        return part;
    }

    /** « (l'avocate) du trader de la banque »: a person, whose body is not what is led. */
    boolean isSomebody(List<Token> tokens, int at) {
        return !words.isHeadLast()
                && at > 0
                && words.isOf(tokens.get(at - 1))
                && !SpeechWords.isPlural(tokens.get(at))
                && words.nouns().isIndividual(tokens, at)
                && words.nouns().kind(tokens, at).filter(OF_ONESELF::contains).isPresent();
    }

    static boolean canBeLed(SourceKind kind) {
        return kind != SourceKind.PERSON && kind != SourceKind.DOCUMENT;
    }
}
