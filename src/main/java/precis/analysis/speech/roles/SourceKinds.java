package precis.analysis.speech.roles;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import precis.analysis.speech.words.OfficeNouns;
import precis.analysis.speech.words.SpeechSettings;
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

    private static final int LONGEST = 7;
    private static final int DEMONYMS = 2;
    private static final int SEATS = 4;

    private final LanguagePack pack;
    private final SpeechWords words;
    private final Map<String, SourceKind> sorts = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Map<String, String> articled = new HashMap<>();
    private final Set<String> seats = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> holders = new HashSet<>();

    public SourceKinds(LanguagePack pack, SpeechWords words, SpeechSettings settings) {
        this.pack = pack;
        this.words = words;
        for (List<String> row : pack.table(settings.countries())) {
            seats.addAll(cell(row, SEATS));
            demonyms.addAll(cell(row, DEMONYMS));
        }
        if (settings.holders() != null) {
            pack.table(settings.holders()).forEach(row -> holders.add(row.get(0)));
        }
        for (List<String> row : pack.table(settings.organisations())) {
            SourceKind kind = settings.sorts().getOrDefault(row.get(1), SourceKind.ORGANISATION);
            names(row).forEach(name -> sorts.put(folded(name), kind));
            names(row).forEach(name -> known.put(folded(name), row.get(1)));
            if (kind == SourceKind.MEDIA) {
                names(row).forEach(this::addOutlet);
            }
        }
    }

    private void addOutlet(String name) {
        outlets.add(folded(name));
        int first = name.indexOf(' ');
        if (first > 0 && pack.tokens(name, new Span(0, first)).get(0).has("determiner")) {
            articled.putIfAbsent(name.substring(first + 1), name);
        }
    }

    /** Whether it goes without saying that someone of that name holds an office. */
    boolean isHolder(Actor actor) {
        return holders.contains(Spelling.plain(actor.name()));
    }

    private static List<String> cell(List<String> row, int column) {
        return row.size() > column ? List.of(row.get(column).split(";")) : List.of();
    }

    /** Whether the name is that of a seat of government, which speaks under its own name. */
    public boolean isSeat(String name) {
        return seats.contains(Spelling.plain(name));
    }

    private static List<String> names(List<String> row) {
        String all = row.size() > 2 ? row.get(0) + ";" + row.get(2) : row.get(0);
        return List.of(all.split(";")).stream().filter(n -> !n.isBlank()).toList();
    }

    /** Capitals within a name vary from one article to the next; acronyms keep theirs. */
    private static String folded(String name) {
        String plain = Spelling.plain(name);
        return plain.indexOf(' ') < 0 ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /** The outlet whose article has gone into a preposition: « au Monde », « aux Échos ». */
    public Optional<String> contracted(String name) {
        return Optional.ofNullable(articled.get(name));
    }

    public boolean isOutlet(String name) {
        return outlets.contains(folded(name));
    }

    /** The sort of body that the gazetteer tells for an actor. */
    Optional<String> sort(Actor actor) {
        return actor.names()
                .map(name -> known.get(folded(name)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What the gazetteer says of a name that is no actor of the article. */
    public SourceKind named(Token name) {
        SourceKind kind = sorts.get(folded(name.text()));
        if (kind != null) {
            return kind;
        }
        return name.isUpperCase() ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }

    /**
     * The kind of a body, by the gazetteer or by the words of its name; papers have names of
     * documents.
     */
    SourceKind body(Actor actor) {
        if (actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.PLACE) {
            return SourceKind.OFFICIAL;
        }
        for (String name : actor.names().toList()) {
            SourceKind kind = sorts.get(folded(name));
            if (kind != null) {
                return kind;
            }
        }
        return byOpening(actor.name())
                .or(() -> byWords(actor.name()))
                .or(() -> actor.role().filter(this::namesBody).flatMap(this::byWords))
                .map(kind -> kind == SourceKind.DOCUMENT ? paper(actor.name()) : kind)
                .filter(kind -> TOLD_BY_NAME.contains(kind) || isTeam(actor, kind))
                .orElse(SourceKind.ORGANISATION);
    }

    /** « État islamique au Sahel »: the kind of the known body whose name this one goes on. */
    private Optional<SourceKind> byOpening(String name) {
        int end = name.lastIndexOf(' ');
        while (end > name.indexOf(' ')) {
            SourceKind kind = sorts.get(folded(name.substring(0, end)));
            if (kind != null) {
                return Optional.of(kind);
            }
            end = name.lastIndexOf(' ', end - 1);
        }
        return Optional.empty();
    }

    /** « une équipe de chercheurs », which bears no name. */
    private static boolean isTeam(Actor actor, SourceKind kind) {
        return kind == SourceKind.EXPERT && Character.isLowerCase(actor.name().codePointAt(0));
    }

    /** The kind of what bears the name of a document: a study, or else a paper. */
    private SourceKind paper(String name) {
        boolean study =
                pack.tokens(name, new Span(0, name.length())).stream().anyMatch(words::isResearch);
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
                return kind.map(RoleKind::told);
            }
        }
        return Optional.empty();
    }

    private RoleKind leaderKind(List<Token> tokens, int at, int to, Optional<Actor> body) {
        int behind = at + words.nouns().leader(tokens, at);
        Optional<SourceKind> of =
                knownIn(tokens, words.isHeadLast() ? 0 : at + 1, to)
                        .or(() -> body.map(this::body))
                        .or(() -> complement(tokens, behind, to));
        if (of.isPresent()) {
            return RoleKind.told(of.get());
        }
        boolean seated =
                words.isHeadLast()
                        && at > 0
                        && !SpeechWords.isPlural(tokens.get(at))
                        && isSeat(Spelling.form(tokens.subList(0, at)));
        if (seated) {
            return RoleKind.told(SourceKind.OFFICIAL);
        }
        SourceKind own = words.nouns().kind(tokens, at).orElse(SourceKind.ORGANISATION);
        if (own == SourceKind.OFFICIAL
                && behind < to
                && words.isOf(tokens.get(behind))
                && OfficeNouns.isCommonBehind(tokens, behind + 1, to)) {
            return RoleKind.told(SourceKind.ORGANISATION);
        }
        boolean state = behind < to && isDemonym(tokens.get(behind));
        return state ? RoleKind.told(SourceKind.OFFICIAL) : new RoleKind(own, false);
    }

    private boolean isDemonym(Token token) {
        return demonyms.contains(token.norm())
                || token.morphs().stream().anyMatch(m -> demonyms.contains(m.lemma()));
    }

    /** The kind of the first known body that words name, the longest name first. */
    private Optional<SourceKind> knownIn(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int end = Math.min(to, i + LONGEST); end > i; end--) {
                String form = Spelling.form(tokens.subList(i, end));
                SourceKind kind = tokens.get(i).isCapitalised() ? sorts.get(folded(form)) : null;
                if (kind != null && !(end == i + 1 && isCommon(tokens.get(i)))) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCommon(Token token) {
        return !token.isUpperCase()
                && token.morphs().stream().anyMatch(m -> m.features().contains("noun"));
    }

    /**
     * The kind of what is led; of « le bureau du ministère », a part of a body, that of the body.
     */
    private Optional<SourceKind> complement(List<Token> tokens, int from, int to) {
        Optional<SourceKind> part = Optional.empty();
        for (int i = from; i < to; i++) {
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

    static boolean canBeLed(SourceKind kind) {
        return kind != SourceKind.PERSON && kind != SourceKind.DOCUMENT;
    }
}
