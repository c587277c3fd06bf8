package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Partitives;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** The voice of a phrase whose head is the name of an actor: theirs, or one told beside it. */
final class NamedVoices {

    private final SpeechWords words;
    private final Roles roles;
    private final NounAntecedents antecedents;
    private final Appositions beside;
    private final Wording wording;

    NamedVoices(
            SpeechWords words,
            Roles roles,
            NounAntecedents antecedents,
            Appositions beside,
            Wording wording) {
        this.words = words;
        this.roles = roles;
        this.antecedents = antecedents;
        this.beside = beside;
        this.wording = wording;
    }

    Voice of(Frame frame, Phrase phrase, Actor named, PhraseReader phrases) {
        return beside.member(frame.tokens(), phrase, named, phrases)
                .map(roles::voice)
                .or(() -> oneOf(frame, phrase, named, phrases))
                .or(() -> otherwise(frame, phrase, named))
                .or(() -> namesake(frame, phrase, named, phrases))
                .orElseGet(() -> actor(frame, phrase, named, phrases));
    }

    /** « l'un des X »: somebody of theirs, not X. */
    private Optional<Voice> oneOf(Frame frame, Phrase phrase, Actor named, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        return !isCommon(named) && Partitives.isOneOf(words, tokens, phrase)
                ? beside.apposed(tokens, phrase, phrases)
                        .map(roles::voice)
                        .or(
                                () ->
                                        Optional.of(
                                                wording.asWorded(
                                                        frame, phrase, SourceKind.ANONYMOUS)))
                : Optional.empty();
    }

    private Optional<Voice> namesake(
            Frame frame, Phrase phrase, Actor named, PhraseReader phrases) {
        boolean surname = phrases.mention(phrase.head()) == phrase.head() + 1;
        boolean first = surname && phrases.mention(Math.max(0, phrase.head() - 1)) > phrase.head();
        return surname && !first && named.kind() == ActorKind.PERSON
                ? antecedents.namesake(frame, named)
                : Optional.empty();
    }

    /** « l'exécutif européen »: no government of a state, though its words are like one's. */
    private Optional<Voice> otherwise(Frame frame, Phrase phrase, Actor named) {
        boolean common = named.kind() == ActorKind.COUNTRY || isCommon(named);
        return common && !frame.tokens().get(phrase.head()).isCapitalised()
                ? antecedents.described(frame, phrase)
                : Optional.empty();
    }

    private Voice actor(Frame frame, Phrase phrase, Actor actor, PhraseReader phrases) {
        return (isCommon(actor)
                        ? beside.apposed(frame.tokens(), phrase, phrases)
                        : Optional.<Actor>empty())
                .map(roles::voice)
                .orElseGet(() -> worded(frame, phrase, actor));
    }

    private static boolean isCommon(Actor actor) {
        return !Character.isUpperCase(actor.name().codePointAt(0));
    }

    /** An actor known by a common noun only keeps the words that tell which is meant. */
    private Voice worded(Frame frame, Phrase phrase, Actor actor) {
        boolean state =
                actor.kind() == ActorKind.COUNTRY
                        && !frame.tokens().get(phrase.head()).isCapitalised();
        boolean common = isCommon(actor) && actor.name().indexOf(' ') < 0;
        Voice voice = roles.voice(actor);
        Optional<String> seat = wording.seat(frame.tokens().get(phrase.head()));
        if (seat.isPresent()) {
            return Voice.of(seat.get(), voice.kind(), voice.agreement());
        }
        boolean more = phrase.end() > phrase.head() + 1;
        if (state && !more && isCommon(actor) && actor.name().indexOf(' ') > 0) {
            return voice;
        }
        return state
                        || common && (more || isNamed(frame, phrase))
                        || more && isOffice(frame, phrase, actor)
                ? wording.unnamed(frame, phrase, voice.kind())
                : voice;
    }

    /** "Sussex police": whether a name before a head that comes last tells which is meant. */
    private boolean isNamed(Frame frame, Phrase phrase) {
        return words.isHeadLast()
                && frame.tokens().subList(phrase.start(), phrase.head()).stream()
                        .anyMatch(t -> t.pos() == Upos.PROPN);
    }

    /** « Le Haut Commissaire de l'Union aux ports »: an office in capitals, no body. */
    private boolean isOffice(Frame frame, Phrase phrase, Actor actor) {
        Token head = frame.tokens().get(phrase.head());
        return actor.kind() == ActorKind.ORGANISATION
                && words.nouns().kind(frame.tokens(), phrase.head()).isPresent()
                && words.nouns().isPerson(head)
                && !words.nouns().tellsBody(head);
    }
}
