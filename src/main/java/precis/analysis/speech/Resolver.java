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
    private final Antecedents antecedents;
    private final String text;

    Resolver(
            SpeechWords words,
            SourceKinds kinds,
            Mentions mentions,
            Roles roles,
            Antecedents antecedents,
            String text) {
        this.words = words;
        this.kinds = kinds;
        this.mentions = mentions;
        this.roles = roles;
        this.antecedents = antecedents;
        this.text = text;
    }

    /** The voice of a phrase, or nothing if what it names cannot speak. */
    Optional<Voice> resolve(Frame frame, Phrase phrase, String who) {
        if (who.equals("person")) {
            return mentions.in(frame.tokens().get(phrase.head()).span())
                    .map(Mentions.Mention::actor)
                    .filter(a -> a.kind() == ActorKind.PERSON)
                    .map(roles::voice);
        }
        List<Token> tokens = frame.tokens();
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        Optional<Mentions.Mention> named = mentions.in(tokens.get(phrase.head()).span());
        if (named.isPresent()) {
            Actor actor = named.get().actor();
            Optional<Actor> proper =
                    isCommon(actor) ? apposed(tokens, phrase, phrases) : Optional.empty();
            return Optional.of(
                    proper.map(roles::voice).orElseGet(() -> worded(frame, phrase, actor)));
        }
        Token head = tokens.get(phrase.head());
        Optional<SourceKind> kind = words.kind(tokens, phrase.head());
        if (kind.isEmpty()) {
            boolean name = head.pos() == Upos.PROPN && who.matches("any|human");
            return apposed(tokens, phrase, phrases)
                    .map(roles::voice)
                    .or(
                            () ->
                                    name
                                            ? Optional.of(
                                                    unnamed(
                                                            frame,
                                                            phrase,
                                                            kinds.named(head.text())))
                                            : Optional.empty());
        }
        if (kind.get() == SourceKind.DOCUMENT && !who.matches("any|known")) {
            return Optional.empty();
        }
        return apposed(tokens, phrase, phrases)
                .map(roles::voice)
                .or(() -> nameBefore(tokens, phrase, phrases).map(roles::voice))
                .or(() -> unknownNameBefore(frame, phrase, phrases))
                .or(() -> apposedName(frame, phrase, kind.get()))
                .or(() -> authored(tokens, phrase, kind.get()))
                .or(() -> antecedents.noun(frame, phrase, kind.get()))
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
                        .map(m -> roles.voice(m.actor()))
                        .filter(v -> voices.stream().noneMatch(v::isSame))
                        .ifPresent(voices::add);
            }
        }
        return voices;
    }

    /** The name that a noun introduces: « le maire de Lyon, X, », « le quotidien Y ». */
    private Optional<Actor> apposed(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        if (SpeechWords.isPlural(tokens.get(phrase.head()))) {
            return Optional.empty();
        }
        int own = Math.max(phrase.head() + 1, phrases.mention(phrase.head()));
        for (int i = own; i < phrase.end(); i++) {
            if (phrases.mention(i) > i
                    && !governed(tokens, i)
                    && suits(actor(tokens, i), tokens.get(phrase.head()))) {
                return Optional.of(actor(tokens, i));
            }
        }
        int name = afterComma(tokens, phrase);
        if (name < 0) {
            return Optional.empty();
        }
        int end = name < tokens.size() ? phrases.mention(name) : -1;
        boolean apart = end > name && (end == tokens.size() || !goesOn(tokens.get(end)));
        return apart && suits(actor(tokens, name), tokens.get(phrase.head()))
                ? Optional.of(actor(tokens, name))
                : Optional.empty();
    }

    /** « X, le président du club, dit … »: the name that the noun explains. */
    private Optional<Actor> nameBefore(List<Token> tokens, Phrase phrase, PhraseReader phrases) {
        int comma = phrase.start() - 1;
        if (comma < 1 || !tokens.get(comma).text().equals(",")) {
            return Optional.empty();
        }
        return phrases.endingAt(comma)
                .filter(p -> phrases.mention(p.head()) == comma)
                .map(p -> actor(tokens, p.head()))
                .filter(a -> suits(a, tokens.get(phrase.head())));
    }

    /** The same where the name is no actor of the article. */
    private Optional<Voice> unknownNameBefore(Frame frame, Phrase phrase, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int comma = phrase.start() - 1;
        Token noun = tokens.get(phrase.head());
        if (comma < 1 || !tokens.get(comma).text().equals(",") || words.isBody(noun)) {
            return Optional.empty();
        }
        return phrases.endingAt(comma)
                .filter(p -> p.start() == p.head() && tokens.get(p.head()).pos() == Upos.PROPN)
                .map(
                        p ->
                                new Span(
                                        tokens.get(p.start()).span().start(),
                                        tokens.get(p.end() - 1).span().end()))
                .map(
                        span ->
                                Voice.of(
                                        span.in(text),
                                        roles.kind(tokens, phrase, mentions)
                                                .orElse(SourceKind.PERSON),
                                        Agreement.of(List.of(noun), false)));
    }

    /** « …, l'April : »: a name that is no actor, set apart by marks. */
    private Optional<Voice> apposedName(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        int start = afterComma(tokens, phrase);
        int end = start;
        while (end > 0 && end < tokens.size() && tokens.get(end).isCapitalised()) {
            end++;
        }
        if (end <= start
                || kind == SourceKind.DOCUMENT
                || end < tokens.size() && (tokens.get(end).isWord())) {
            return Optional.empty();
        }
        Span span = tokens.get(start).span().cover(tokens.get(end - 1).span());
        return Optional.of(Voice.of(span.in(text), kind, Agreement.UNKNOWN));
    }

    /** Where a name may stand in apposition to the phrase, or -1. */
    private int afterComma(List<Token> tokens, Phrase phrase) {
        int comma = phrase.end();
        if (comma < tokens.size() && tokens.get(comma).pos() == Upos.CCONJ) {
            PhraseReader phrases = new PhraseReader(words, mentions, tokens);
            comma = phrases.from(comma + 1).map(Phrase::end).orElse(comma);
        }
        if (comma + 2 >= tokens.size()
                || !tokens.get(comma).text().equals(",")
                || SpeechWords.isPlural(tokens.get(phrase.head()))) {
            return -1;
        }
        return comma + (tokens.get(comma + 1).has("determiner") ? 2 : 1);
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

    /** A body's noun introduces a body, any other a person. */
    private boolean suits(Actor actor, Token noun) {
        return switch (actor.kind()) {
            case PERSON -> !words.isBody(noun) && !words.isDocument(noun);
            case ORGANISATION -> words.isBody(noun) || words.isMedium(noun);
            case COUNTRY, PLACE -> false;
        };
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
                return m.map(x -> roles.voice(x.actor()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCommon(Actor actor) {
        return !Character.isUpperCase(actor.name().codePointAt(0));
    }

    /** An actor known by a common noun only keeps the words that tell which is meant. */
    private Voice worded(Frame frame, Phrase phrase, Actor actor) {
        boolean common = isCommon(actor) && actor.name().indexOf(' ') < 0;
        Voice voice = roles.voice(actor);
        return common && phrase.end() > phrase.head() + 1
                ? unnamed(frame, phrase, voice.kind())
                : voice;
    }

    private SourceKind refined(List<Token> tokens, Phrase phrase, SourceKind kind) {
        if (!words.isLeader(tokens, phrase.head())) {
            return kind;
        }
        Token first = tokens.get(phrase.start());
        boolean someone =
                words.isIndefinite(first) || SpeechWords.isPlural(tokens.get(phrase.head()));
        return someone && kind == SourceKind.ANONYMOUS
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
