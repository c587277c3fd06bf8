package precis.analysis.speech.roles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import precis.analysis.actors.CastMember;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.LanguagePack;
import precis.language.Morph;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;
import precis.model.Speaker;

/** What the article calls its actors: the nouns beside their names, and what kind these give. */
public final class Roles {

    private final LanguagePack pack;
    private final SpeechWords words;
    private final SourceKinds kinds;
    private final LedBodies led;
    private final SportRoles sport;
    private final CalledBy nouns = new CalledBy();
    private final Map<Actor, SourceKind> bodies = new HashMap<>();
    private final Map<Actor, RoleKind> given = new HashMap<>();

    /** What someone used to be. */
    private final Map<Actor, RoleKind> once = new HashMap<>();

    private final Map<Actor, Office> offices = new HashMap<>();
    private final Map<Actor, List<Token>> told = new HashMap<>();
    private final Genders genders = new Genders();
    private final Ages ages = new Ages();
    private final LaterRoles later;

    public Roles(
            LanguagePack pack,
            SpeechWords words,
            SourceKinds kinds,
            List<CastMember> members,
            Function<Token, Optional<SourceKind>> sport,
            LaterRoles later) {
        this.later = later;
        this.sport = new SportRoles(words, sport);
        this.pack = pack;
        this.words = words;
        this.kinds = kinds;
        this.led = new LedBodies(words, kinds);
        List<Actor> cast = members.stream().map(CastMember::actor).toList();
        NamedBodies named = new NamedBodies(cast);
        members.forEach(m -> know(m, named));
    }

    private void know(CastMember member, NamedBodies named) {
        Actor actor = member.actor();
        actor.role().ifPresent(role -> addRole(actor, role, named.first(role)));
        nouns.add(actor, member.heads());
        genders.know(member);
    }

    private void addRole(Actor actor, String role, Optional<Actor> body) {
        List<Token> tokens = pack.tokens(role, new Span(0, role.length()));
        boolean fits = actor.kind() == ActorKind.PERSON || kinds.namesBody(role);
        if (!tokens.isEmpty()) {
            offices.put(actor, Office.of(tokens));
            told.put(actor, tokens);
        }
        if (fits && !tokens.isEmpty()) {
            add(actor, tokens, 0, tokens.size(), Optional.empty(), false);
            if (body.isPresent() && !words.isFormer(tokens.get(0)) && !isCounsel(tokens)) {
                add(actor, tokens, 0, tokens.size(), body, false);
            }
        }
    }

    /** « avocate de X »: who speaks for a body, being no part of it. */
    private boolean isCounsel(List<Token> role) {
        return IntStream.range(0, role.size())
                .filter(i -> words.nouns().isLeader(role, i))
                .limit(1)
                .anyMatch(
                        i ->
                                words.nouns()
                                        .kind(role, i)
                                        .filter(SourceKind.PERSON::equals)
                                        .isPresent());
    }

    /** That a body was named right behind the actor's name. */
    void tell(Actor actor, SourceKind kind) {
        keep(given, actor, RoleKind.told(kind));
    }

    /** Learns from a noun that stands for someone, if nothing else told what they are. */
    public void learn(Actor actor, List<Token> tokens, Phrase phrase, Mentions mentions) {
        if (!given.containsKey(actor)) {
            Set<String> told = Set.copyOf(nouns(actor));
            add(actor, tokens, phrase, mentions, false);
            later.learn(actor, tokens, phrase);
            nouns.guess(actor, nouns(actor).stream().filter(n -> !told.contains(n)).toList());
        }
    }

    /**
     * @param apart whether a comma stands between: who leads a state goes without one
     */
    void add(Actor actor, List<Token> tokens, Phrase phrase, Mentions mentions, boolean apart) {
        if (fits(actor, tokens, phrase.head(), apart)) {
            Optional<Actor> body = led.body(tokens, phrase, mentions).filter(a -> !a.equals(actor));
            boolean near = apart && led.isNear(tokens, phrase, mentions);
            boolean whose = words.isPossessive(tokens.get(phrase.start()));
            add(actor, tokens, phrase.head(), phrase.end(), body, near || whose);
        }
    }

    /** « X, son directeur »: nouns for people tell nothing of a body. */
    private boolean fits(Actor actor, List<Token> tokens, int head, boolean apart) {
        boolean person = actor.kind() == ActorKind.PERSON;
        Token noun = tokens.get(head);
        boolean medium = apart && words.nouns().isMedium(noun) && !words.nouns().isPerson(noun);
        return words.nouns().kind(tokens, head).isPresent()
                && (person ? !medium : words.nouns().tellsBody(noun));
    }

    private void add(
            Actor actor,
            List<Token> tokens,
            int head,
            int end,
            Optional<Actor> body,
            boolean near) {
        boolean former = head > 0 && words.isFormer(tokens.get(head - 1));
        Map<Actor, RoleKind> kept = former ? once : given;
        boolean leader = words.nouns().isLeader(tokens, head);
        boolean past = former || words.isFormer(tokens.get(head));
        boolean trader = actor.kind() == ActorKind.PERSON && kinds.isTrade(tokens, head, end);
        boolean counsel =
                words.nouns().kind(tokens, head).filter(SourceKind.PERSON::equals).isPresent();
        SourceKind named = leader && !counsel ? SourceKind.ORGANISATION : SourceKind.PERSON;
        kind(actor, tokens, head, end, body)
                .map(k -> isOfNobodyNamed(k.kind(), leader || past) ? k.with(named) : k)
                .map(k -> near ? k.ofNear() : k)
                .map(k -> sport.kind(tokens, head, end).map(k::with).orElse(k))
                .map(
                        k ->
                                trader && k.kind() == SourceKind.ORGANISATION
                                        ? k.with(SourceKind.PERSON)
                                        : k)
                .ifPresent(k -> keep(kept, actor, k));
        Set<String> known = new HashSet<>();
        String rank = words.nouns().compound(tokens, head);
        if (!rank.isEmpty()) {
            known.add(rank);
        }
        int from = words.genitives().behind(tokens, head, end);
        for (int i = from; i < Math.min(end, from + 2); i++) {
            if (actor.kind() == ActorKind.PERSON && isOnlyBody(tokens.get(i))) {
                continue;
            }
            known.add(tokens.get(i).norm());
            tokens.get(i).morphs().stream().map(Morph::lemma).forEach(known::add);
        }
        nouns.add(actor, known);
        genders.learnNoun(actor, tokens, head, end);
    }

    /** "ministry spokesman": what nobody is called who speaks for it. */
    private boolean isOnlyBody(Token noun) {
        return words.isHeadLast()
                && words.nouns().isBody(noun)
                && !words.nouns().isPerson(noun)
                && !words.nouns().isLeader(List.of(noun), 0);
    }

    /** « study co-author »: what someone writes is not what they are. */
    private Optional<RoleKind> kind(
            Actor actor, List<Token> tokens, int head, int end, Optional<Actor> body) {
        Optional<RoleKind> kind = kinds.headKind(tokens, head, end, body);
        boolean paper = kind.filter(k -> k.kind() == SourceKind.DOCUMENT).isPresent();
        if (!paper || actor.kind() != ActorKind.PERSON) {
            return kind;
        }
        return head + 1 < end ? kind(actor, tokens, head + 1, end, body) : Optional.empty();
    }

    private static boolean isOfNobodyNamed(SourceKind kind, boolean leader) {
        return kind == SourceKind.ANONYMOUS || leader && kind == SourceKind.MEDIA;
    }

    /** The first role counts, unless it left open what a later one may tell. */
    private static void keep(Map<Actor, RoleKind> kept, Actor actor, RoleKind kind) {
        kept.merge(actor, kind, (old, now) -> old.told() ? old : now);
    }

    /** What someone is called whom the article addresses so. */
    public void address(Actor actor, Set<String> called) {
        nouns.add(actor, called);
    }

    /** The bodies that phrases name beside their nouns. */
    public LedBodies led() {
        return led;
    }

    /** Learns what the words in and beside a name tell of gender, number and age. */
    void learnName(Actor actor, List<Token> tokens, int at, int end) {
        genders.learnName(actor, tokens, at, end);
        ages.learn(actor, tokens, at, end);
    }

    public Ages ages() {
        return ages;
    }

    public Agreement agreement(Actor actor) {
        return genders.agreement(actor);
    }

    /** The office that the article tells beside the name; {@link Office#UNKNOWN} for none. */
    public Office office(Actor actor) {
        return offices.getOrDefault(actor, Office.UNKNOWN);
    }

    /** The words of the role that the article tells beside the name; none for none. */
    public List<Token> words(Actor actor) {
        return told.getOrDefault(actor, List.of());
    }

    /** Whether the article calls the actor by that noun. */
    public boolean isCalled(Actor actor, Token noun) {
        return called(noun).test(actor);
    }

    /** Whether the article calls an actor by that noun; to be asked of many. */
    public Predicate<Actor> called(Token noun) {
        return nouns.called(noun);
    }

    /** All whom the article calls by that noun. */
    public Set<Actor> allCalled(Token noun) {
        return nouns.all(noun);
    }

    /** The nouns that stand beside the actor's name, none that were only taken to mean them. */
    public Set<String> told(Actor actor) {
        return nouns.told(actor);
    }

    /** The nouns that the article calls the actor by. */
    public Set<String> nouns(Actor actor) {
        return nouns.nouns(actor);
    }

    /** The sort of body that the gazetteer tells. */
    public Optional<String> sort(Actor actor) {
        return kinds.gazetteer().sort(actor);
    }

    /** Whether the name itself tells a gender, as people's names do. */
    public boolean isGendered(Actor actor) {
        return genders.isTold(actor);
    }

    public boolean hasRole(Actor actor) {
        return !nouns(actor).isEmpty();
    }

    public Voice voice(Actor actor) {
        return new Voice(
                new Speaker(actor.name(), kind(actor)), Optional.of(actor), agreement(actor));
    }

    public SourceKind kind(Actor actor) {
        if (actor.kind() != ActorKind.PERSON) {
            SourceKind body = bodies.computeIfAbsent(actor, kinds::body);
            boolean known =
                    body != SourceKind.ORGANISATION || kinds.gazetteer().sort(actor).isPresent();
            SourceKind told = given.containsKey(actor) ? given.get(actor).kind() : body;
            boolean sure = told == SourceKind.MEDIA || told == SourceKind.OFFICIAL;
            return !known && sure ? told : body;
        }
        RoleKind role = given.getOrDefault(actor, once.get(actor));
        boolean open = role == null || !role.told();
        if (open && kinds.gazetteer().isHolder(actor)) {
            return SourceKind.OFFICIAL;
        }
        return role == null ? SourceKind.PERSON : role.kind();
    }
}
