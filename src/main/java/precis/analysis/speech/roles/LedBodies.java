package precis.analysis.speech.roles;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;
import precis.model.Span;

/** The bodies beside the noun for somebody: whom a leader leads, or whose an officer is. */
public final class LedBodies {

    private final SpeechWords words;
    private final SourceKinds kinds;

    LedBodies(SpeechWords words, SourceKinds kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** Whether a body that is no public one stands before the phrase in its sentence. */
    boolean isNear(List<Token> tokens, Phrase phrase, Mentions mentions) {
        boolean noun =
                IntStream.range(0, phrase.start())
                        .filter(i -> words.nouns().isBody(tokens.get(i)))
                        .anyMatch(i -> isPrivate(words.nouns().kind(tokens, i)));
        Token first = tokens.get(0);
        Span before = new Span(first.span().start(), tokens.get(phrase.start()).span().start());
        return noun
                || mentions.within(before).stream()
                        .map(Mentions.Mention::actor)
                        .filter(a -> a.kind() == ActorKind.ORGANISATION)
                        .anyMatch(a -> isPrivate(Optional.of(kinds.body(a))));
    }

    private static boolean isPrivate(Optional<SourceKind> body) {
        return body.filter(k -> k == SourceKind.ORGANISATION).isPresent();
    }

    Optional<Actor> body(List<Token> tokens, Phrase phrase, Mentions mentions) {
        Span span =
                tokens.get(phrase.head()).span().cover(tokens.get(told(tokens, phrase) - 1).span());
        return mentions.within(span).stream()
                .map(Mentions.Mention::actor)
                .filter(a -> a.kind() != ActorKind.PERSON)
                .findFirst();
    }

    /** « un élu cité par X »: where the words end that tell whose someone is. */
    private int told(List<Token> tokens, Phrase phrase) {
        int end = phrase.head() + 1;
        while (end < phrase.end()
                && !words.isAgentWord(tokens.get(end))
                && !kinds.isSomebody(tokens, end)) {
            end++;
        }
        return end;
    }

    /** Whether a body stands in the phrase. */
    public boolean isIn(List<Token> tokens, Phrase phrase, Mentions mentions) {
        return body(tokens, phrase, mentions)
                .filter(a -> a.kind() == ActorKind.ORGANISATION)
                .isPresent();
    }

    /** The kind of an unnamed leader: that of the body. */
    public Optional<SourceKind> kind(List<Token> tokens, Phrase phrase, Mentions mentions) {
        int end = told(tokens, phrase);
        Optional<Actor> body = body(tokens, phrase, mentions);
        Optional<SourceKind> before =
                body.isEmpty()
                        ? kinds.ledBefore(tokens, phrase.start(), phrase.head())
                        : Optional.empty();
        return before.or(
                () -> kinds.headKind(tokens, phrase.head(), end, body).map(RoleKind::kind));
    }
}
