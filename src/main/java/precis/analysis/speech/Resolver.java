package precis.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;

/** Turns a noun phrase into the voice it names: an actor, one brought up before, or unnamed. */
final class Resolver {

    private final SpeechWords words;
    private final SourceKinds kinds;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;
    private final String text;

    Resolver(
            SpeechWords words,
            SourceKinds kinds,
            Mentions mentions,
            Roles roles,
            Discourse discourse,
            String text) {
        this.words = words;
        this.kinds = kinds;
        this.mentions = mentions;
        this.roles = roles;
        this.discourse = discourse;
        this.text = text;
    }

    Voice voice(Actor actor) {
        return new Voice(
                new precis.model.Speaker(actor.name(), roles.kind(actor)),
                Optional.of(actor),
                roles.agreement(actor));
    }

    /** The voice of a phrase, or nothing if what it names cannot speak. */
    Optional<Voice> resolve(Frame frame, Phrase phrase, String who) {
        List<Token> tokens = frame.tokens();
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        Optional<Mentions.Mention> named = mentions.in(tokens.get(phrase.head()).span());
        if (named.isPresent()) {
            return Optional.of(voice(named.get().actor()));
        }
        Token head = tokens.get(phrase.head());
        Optional<SourceKind> kind = words.kind(tokens, phrase.head());
        if (kind.isEmpty()) {
            return head.pos() == Upos.PROPN && !who.equals("strict")
                    ? Optional.of(unnamed(frame, phrase, kinds.named(head.text())))
                    : apposed(tokens, phrase, SourceKind.PERSON, phrases).map(this::voice);
        }
        if (kind.get() == SourceKind.DOCUMENT && !who.equals("any")) {
            return Optional.empty();
        }
        return apposed(tokens, phrase, kind.get(), phrases)
                .map(this::voice)
                .or(() -> authored(tokens, phrase, kind.get()))
                .or(() -> calledBefore(frame, phrase, kind.get()))
                .or(() -> Optional.of(unnamed(frame, phrase, refined(tokens, phrase, kind.get()))));
    }

    /** All that a phrase credits: who it names, and the bodies a document goes back to. */
    List<Voice> resolveAll(Frame frame, Phrase phrase, String who) {
        List<Voice> voices = new ArrayList<>();
        resolve(frame, phrase, who).ifPresent(voices::add);
        if (voices.size() == 1 && words.isDocument(frame.tokens().get(phrase.head()))) {
            for (int i = phrase.head() + 1; i < phrase.end(); i++) {
                mentions.in(frame.tokens().get(i).span())
                        .filter(m -> m.actor().kind() == ActorKind.ORGANISATION)
                        .map(m -> voice(m.actor()))
                        .filter(v -> voices.stream().noneMatch(v::isSame))
                        .ifPresent(voices::add);
            }
        }
        return voices;
    }

    /** Whom a pronoun or possessive stands for. */
    Optional<Voice> pronoun(Frame frame, int at, boolean inverted) {
        Token token = frame.tokens().get(at);
        Agreement agreement = words.agreement(token);
        if (!inverted) {
            Optional<Voice> here = before(frame, at, agreement);
            if (here.isPresent()) {
                return here;
            }
        }
        return discourse.pronoun(agreement, frame.number()).or(() -> before(frame, at, agreement));
    }

    private Optional<Voice> before(Frame frame, int at, Agreement agreement) {
        for (int i = 0; i < at; i++) {
            boolean governed = new PhraseReader(words, mentions, frame.tokens()).isGoverned(i);
            Optional<Voice> voice =
                    mentions.in(frame.tokens().get(i).span())
                            .filter(m -> !governed && m.actor().kind() == ActorKind.PERSON)
                            .map(m -> voice(m.actor()))
                            .filter(v -> v.agreement().fits(agreement));
            if (voice.isPresent()) {
                return voice;
            }
        }
        return Optional.empty();
    }

    /** The name that a noun introduces: « le maire de Lyon, X, », « le quotidien Y ». */
    private Optional<Actor> apposed(
            List<Token> tokens, Phrase phrase, SourceKind kind, PhraseReader phrases) {
        if (SpeechWords.isPlural(tokens.get(phrase.head()))) {
            return Optional.empty();
        }
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            if (phrases.mention(i) > i && !governed(tokens, i) && suits(actor(tokens, i), kind)) {
                return Optional.of(actor(tokens, i));
            }
        }
        int comma = phrase.end();
        if (comma < tokens.size() && tokens.get(comma).pos() == Upos.CCONJ) {
            comma = phrases.from(comma + 1).map(Phrase::end).orElse(comma);
        }
        if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return Optional.empty();
        }
        int name = comma + (tokens.get(comma + 1).has("determiner") ? 2 : 1);
        int end = name < tokens.size() ? phrases.mention(name) : -1;
        boolean apart = end > name && (end == tokens.size() || !goesOn(tokens.get(end)));
        return apart && suits(actor(tokens, name), kind)
                ? Optional.of(actor(tokens, name))
                : Optional.empty();
    }

    private Actor actor(List<Token> tokens, int at) {
        return mentions.in(tokens.get(at).span()).orElseThrow().actor();
    }

    /** Whether a name before that token is the subject of a clause rather than an apposition. */
    private static boolean goesOn(Token token) {
        return switch (token.pos()) {
            case VERB, AUX, PRON, ADV, CCONJ -> true;
            default -> false;
        };
    }

    private boolean governed(List<Token> tokens, int at) {
        return words.isPreposition(tokens.get(at - 1))
                || tokens.get(at - 1).pos() == Upos.DET && words.isPreposition(tokens.get(at - 2));
    }

    private static boolean suits(Actor actor, SourceKind kind) {
        boolean body = kind == SourceKind.ORGANISATION || kind == SourceKind.MEDIA;
        return actor.kind() == ActorKind.PERSON && kind != SourceKind.DOCUMENT
                || actor.kind() == ActorKind.ORGANISATION && (body || kind == SourceKind.OFFICIAL);
    }

    /** A document speaks for the body that made it. */
    private Optional<Voice> authored(List<Token> tokens, Phrase phrase, SourceKind kind) {
        if (kind != SourceKind.DOCUMENT) {
            return Optional.empty();
        }
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            Optional<Mentions.Mention> m = mentions.in(tokens.get(i).span());
            if (m.isPresent()
                    && m.get().actor().kind() != ActorKind.COUNTRY
                    && m.get().actor().kind() != ActorKind.PLACE) {
                return m.map(x -> voice(x.actor()));
            }
        }
        return Optional.empty();
    }

    /** « le porte-parole », « le groupe »: one the article has already named. */
    private Optional<Voice> calledBefore(Frame frame, Phrase phrase, SourceKind kind) {
        Token head = frame.tokens().get(phrase.head());
        boolean definite =
                phrase.start() < phrase.head()
                        && frame.tokens().get(phrase.start()).has("determiner")
                        && !words.isIndefinite(frame.tokens().get(phrase.start()));
        if (!definite || SpeechWords.isPlural(head)) {
            return Optional.empty();
        }
        Optional<Voice> role =
                discourse.best(
                        frame.number(),
                        v -> v.actor().filter(a -> roles.isCalled(a, head)).isPresent());
        if (role.isEmpty() && words.isLeader(frame.tokens(), phrase.head())) {
            role =
                    discourse
                            .last(frame.number(), 1)
                            .filter(
                                    v ->
                                            v.isPerson()
                                                    && v.actor().filter(roles::hasRole).isEmpty());
        }
        boolean bare = phrase.end() == phrase.head() + 1;
        if (role.isPresent() || !bare || !words.isBody(head)) {
            return role;
        }
        return discourse.best(
                frame.number(),
                v ->
                        v.kind() == kind
                                && v.actor()
                                        .filter(a -> a.kind() == ActorKind.ORGANISATION)
                                        .isPresent());
    }

    private SourceKind refined(List<Token> tokens, Phrase phrase, SourceKind kind) {
        if (!words.isLeader(tokens, phrase.head())) {
            return kind;
        }
        Token first = tokens.get(phrase.start());
        boolean someone =
                words.isIndefinite(first) || SpeechWords.isPlural(tokens.get(phrase.head()));
        return someone && !words.isSpokesperson(tokens.get(phrase.head()))
                ? SourceKind.ANONYMOUS
                : roles.kind(tokens, phrase, mentions).orElse(kind);
    }

    private Voice unnamed(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        int start = phrase.start();
        while (start < phrase.head()
                && (tokens.get(start).pos() == Upos.DET
                        || tokens.get(start).pos() == Upos.NUM
                        || tokens.get(start).has("determiner"))) {
            start++;
        }
        Span span = tokens.get(start).span().cover(tokens.get(phrase.end() - 1).span());
        Token head = tokens.get(phrase.head());
        List<Token> told = new ArrayList<>(tokens.subList(phrase.start(), phrase.head() + 1));
        boolean plural = SpeechWords.isPlural(head);
        return Voice.of(span.in(text), kind, Agreement.of(told, plural));
    }
}
