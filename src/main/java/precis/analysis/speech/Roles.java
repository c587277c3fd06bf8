package precis.analysis.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import precis.analysis.actors.CastMember;
import precis.language.LanguagePack;
import precis.language.Morph;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;
import precis.model.Speaker;

/** What the article calls its actors: the nouns beside their names, and what kind these give. */
final class Roles {

    private final LanguagePack pack;
    private final SpeechWords words;
    private final SourceKinds kinds;
    private final Map<Actor, Set<String>> nouns = new HashMap<>();

    /** What kind of body each is, looked up once. */
    private final Map<Actor, SourceKind> bodies = new HashMap<>();

    private final Map<Actor, SourceKind> given = new HashMap<>();

    /** What someone used to be. */
    private final Map<Actor, SourceKind> once = new HashMap<>();

    private final Map<Actor, Agreement> agreements = new HashMap<>();

    /** Whose first name or title tells their gender. */
    private final Set<Actor> gendered = new HashSet<>();

    Roles(LanguagePack pack, SpeechWords words, SourceKinds kinds, List<CastMember> members) {
        this.pack = pack;
        this.words = words;
        this.kinds = kinds;
        members.forEach(this::know);
    }

    private void know(CastMember member) {
        Actor actor = member.actor();
        actor.role().ifPresent(role -> addRole(actor, role));
        nouns.computeIfAbsent(actor, a -> new HashSet<>()).addAll(member.heads());
        boolean sure = member.gender() != CastMember.Gender.UNKNOWN;
        if (sure) {
            gendered.add(actor);
        }
        if (sure || member.plural()) {
            boolean masculine = member.gender() != CastMember.Gender.FEMININE;
            boolean feminine = member.gender() != CastMember.Gender.MASCULINE;
            agreements.put(actor, new Agreement(masculine, feminine, member.plural()));
        }
    }

    private void addRole(Actor actor, String role) {
        List<Token> tokens = pack.tokens(role, new Span(0, role.length()));
        if (!tokens.isEmpty()) {
            add(actor, tokens, 0, tokens.size(), Optional.empty());
        }
    }

    /** Reads the nouns beside the names of a frame. */
    void read(Frame frame, PhraseReader phrases, Mentions mentions) {
        List<Token> tokens = frame.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            if (end > i) {
                Actor actor = mentions.in(tokens.get(i).span()).orElseThrow().actor();
                readBefore(actor, tokens, phrases, mentions, i, end);
                readAfter(actor, tokens, phrases, mentions, end);
                learnGender(actor, tokens, i, end);
                i = end - 1;
            }
        }
    }

    private void readBefore(
            Actor actor,
            List<Token> tokens,
            PhraseReader phrases,
            Mentions mentions,
            int at,
            int end) {
        boolean comma = at > 1 && tokens.get(at - 1).text().equals(",");
        boolean governed =
                at > 0 && words.isPreposition(tokens.get(at - 1))
                        || at > 1
                                && tokens.get(at - 1).pos() == Upos.DET
                                && words.isPreposition(tokens.get(at - 2));
        if (!governed && at > 0) {
            phrases.endingAt(comma ? at - 1 : end, true)
                    .filter(p -> p.head() < at && phrases.mention(p.head()) < 0)
                    .ifPresent(p -> add(actor, tokens, p, mentions));
        }
    }

    private void readAfter(
            Actor actor, List<Token> tokens, PhraseReader phrases, Mentions mentions, int end) {
        readBody(actor, tokens, phrases, mentions, end);
        if (end + 1 < tokens.size() && ",(".contains(tokens.get(end).text())) {
            readBody(actor, tokens, phrases, mentions, end + 1);
            int start = tokens.get(end + 1).pos() == Upos.ADV ? end + 2 : end + 1;
            start += start + 3 < tokens.size() && isOneOf(tokens, start + 1) ? 1 : 0;
            if (start + 2 < tokens.size() && isOneOf(tokens, start)) {
                start += 2;
            }
            phrases.from(start)
                    .filter(p -> phrases.mention(p.head()) < 0)
                    .filter(p -> p.end() < tokens.size() && !tokens.get(p.end()).isWord())
                    .ifPresent(p -> add(actor, tokens, p, mentions));
        }
    }

    /** « un des », after an article or not. */
    private boolean isOneOf(List<Token> tokens, int at) {
        return words.isIndefinite(tokens.get(at)) && words.isOf(tokens.get(at + 1));
    }

    /** « X, de la CGT », « X de l'Observatoire »: speaks for that body. */
    private void readBody(
            Actor actor, List<Token> tokens, PhraseReader phrases, Mentions mentions, int at) {
        if (actor.kind() != ActorKind.PERSON
                || at + 1 >= tokens.size()
                || !words.isOf(tokens.get(at))) {
            return;
        }
        Optional<Phrase> body = phrases.from(at + 1);
        body.flatMap(p -> mentions.in(tokens.get(p.head()).span()))
                .map(Mentions.Mention::actor)
                .filter(a -> a.kind() == ActorKind.ORGANISATION)
                .map(kinds::body)
                .or(() -> body.flatMap(p -> words.nouns().kind(tokens, p.head())))
                .ifPresent(kind -> given.putIfAbsent(actor, kind));
    }

    /** Learns from a noun that stands for someone, if nothing else told what they are. */
    void learn(Actor actor, List<Token> tokens, Phrase phrase, Mentions mentions) {
        if (!given.containsKey(actor)) {
            add(actor, tokens, phrase, mentions);
        }
    }

    private void add(Actor actor, List<Token> tokens, Phrase phrase, Mentions mentions) {
        if (words.nouns().kind(tokens, phrase.head()).isPresent()) {
            Optional<Actor> body = body(tokens, phrase, mentions).filter(a -> !a.equals(actor));
            add(actor, tokens, phrase.head(), phrase.end(), body);
        }
    }

    private static Optional<Actor> body(List<Token> tokens, Phrase phrase, Mentions mentions) {
        Span span = tokens.get(phrase.head()).span().cover(tokens.get(phrase.end() - 1).span());
        return mentions.within(span).stream()
                .map(Mentions.Mention::actor)
                .filter(a -> a.kind() != ActorKind.PERSON)
                .findFirst();
    }

    /** Whether a body stands in the phrase. */
    static boolean hasBody(List<Token> tokens, Phrase phrase, Mentions mentions) {
        return body(tokens, phrase, mentions)
                .filter(a -> a.kind() == ActorKind.ORGANISATION)
                .isPresent();
    }

    /** The kind of an unnamed leader: that of the body. */
    Optional<SourceKind> kind(List<Token> tokens, Phrase phrase, Mentions mentions) {
        return kinds.headKind(tokens, phrase.head(), phrase.end(), body(tokens, phrase, mentions));
    }

    private void add(Actor actor, List<Token> tokens, int head, int end, Optional<Actor> body) {
        boolean former = head > 0 && words.isFormer(tokens.get(head - 1));
        Map<Actor, SourceKind> kept = former ? once : given;
        boolean leader = words.nouns().isLeader(tokens, head);
        SourceKind named = leader ? SourceKind.ORGANISATION : SourceKind.PERSON;
        kinds.headKind(tokens, head, end, body)
                .map(k -> k == SourceKind.ANONYMOUS || leader && k == SourceKind.MEDIA ? named : k)
                .ifPresent(k -> kept.putIfAbsent(actor, k));
        Set<String> known = nouns.computeIfAbsent(actor, a -> new HashSet<>());
        for (int i = head; i < Math.min(end, head + 2); i++) {
            known.add(tokens.get(i).norm());
            tokens.get(i).morphs().stream().map(Morph::lemma).forEach(known::add);
        }
        Agreement agreement = Agreement.of(List.of(tokens.get(head)), false);
        if (agreement.isSure()) {
            agreements.putIfAbsent(actor, agreement);
        }
    }

    private void learnGender(Actor actor, List<Token> tokens, int at, int end) {
        if (!agreements.containsKey(actor)) {
            boolean person = actor.kind() == ActorKind.PERSON;
            List<Token> told =
                    person ? tokens.subList(Math.max(0, at - 1), end) : article(tokens, at);
            boolean plural = !person && at > 0 && isPlural(tokens.get(at - 1));
            Agreement agreement = Agreement.of(told, plural);
            if (plural || agreement.isSure()) {
                agreements.put(actor, agreement);
            }
        }
    }

    private static boolean isPlural(Token article) {
        return article.has("determiner") && article.has("p") && !article.has("s");
    }

    private static List<Token> article(List<Token> tokens, int at) {
        return at == 0 ? List.of(tokens.get(at)) : tokens.subList(at - 1, at + 1);
    }

    Agreement agreement(Actor actor) {
        return agreements.getOrDefault(actor, Agreement.UNKNOWN);
    }

    /** Whether the article calls the actor by that noun. */
    boolean isCalled(Actor actor, Token noun) {
        Set<String> known = nouns.getOrDefault(actor, Set.of());
        return known.contains(noun.norm())
                || noun.morphs().stream()
                        .anyMatch(m -> m.features().contains("noun") && known.contains(m.lemma()));
    }

    /** The sort of body that the gazetteer tells. */
    Optional<String> sort(Actor actor) {
        return kinds.sort(actor);
    }

    /** Whether the name itself tells a gender, as people's names do. */
    boolean isGendered(Actor actor) {
        return gendered.contains(actor);
    }

    boolean hasRole(Actor actor) {
        return !nouns.getOrDefault(actor, Set.of()).isEmpty();
    }

    Voice voice(Actor actor) {
        return new Voice(
                new Speaker(actor.name(), kind(actor)), Optional.of(actor), agreement(actor));
    }

    SourceKind kind(Actor actor) {
        if (actor.kind() != ActorKind.PERSON) {
            SourceKind body = bodies.computeIfAbsent(actor, kinds::body);
            boolean known = body != SourceKind.ORGANISATION || kinds.sort(actor).isPresent();
            SourceKind told = given.getOrDefault(actor, body);
            boolean sure = told == SourceKind.MEDIA || told == SourceKind.OFFICIAL;
            return !known && sure ? told : body;
        }
        SourceKind unsaid = kinds.isHolder(actor) ? SourceKind.OFFICIAL : SourceKind.PERSON;
        return given.getOrDefault(actor, once.getOrDefault(actor, unsaid));
    }
}
