package precis.analysis.speech.referents;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Asides;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Participles;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;

/** Finds the person whom a sentence has named before a pronoun. */
final class NamedBefore {

    /** How many tokens before a pronoun its sentence is searched. */
    private static final int REACH = 60;

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;

    NamedBefore(SpeechWords words, Mentions mentions, Roles roles) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
    }

    /** The first of that gender who depends on no preposition. */
    Optional<Voice> free(Frame frame, int at, Agreement agreement) {
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        Asides asides = new Asides(words, phrases, frame.tokens());
        return first(frame, at, agreement, (start, end) -> !asides.isGoverned(start, end))
                .or(() -> opener(frame, at, phrases));
    }

    /** « X a quitté la ville ; le jeune homme raconte … »: whom a clause before is about. */
    Optional<Voice> clauseBefore(Frame frame, int at, Agreement agreement) {
        int end = at - 1;
        while (end > 0 && !joinsClauses(frame.tokens().get(end))) {
            if (frame.tokens().get(end).pos() == Upos.SCONJ) {
                return Optional.empty();
            }
            end--;
        }
        int verb = Clauses.firstFinite(frame.tokens());
        return verb > 0 && verb < end ? free(frame, verb, agreement) : Optional.empty();
    }

    private static boolean joinsClauses(Token token) {
        return token.text().equals(";") || token.pos() == Upos.CCONJ;
    }

    /** "Pump maker Velmo will cut jobs, it said": the body that the sentence is about. */
    private Optional<Voice> opener(Frame frame, int at, PhraseReader phrases) {
        return words.isHeadLast() && at > 0 && frame.tokens().get(at).has("thing")
                ? phrases.from(0, at)
                        .filter(p -> p.end() < at && Clauses.isFinite(frame.tokens().get(p.end())))
                        .flatMap(p -> phrases.mentioned(p.head()))
                        .filter(a -> a.kind() == ActorKind.ORGANISATION)
                        .map(roles::voice)
                : Optional.empty();
    }

    /** « C'est le tour de X: « … », a-t-elle dit »: the first whose gender is sure. */
    Optional<Voice> ofAnything(Frame frame, int at, Agreement agreement) {
        return first(frame, at, agreement, (start, end) -> true)
                .filter(v -> v.agreement().isSure());
    }

    /** "Reed met Ann Lowe, who … when she told Reed": not who comes to mind, but the other. */
    Optional<Voice> other(
            Frame frame, int at, Pronoun pronoun, Discourse discourse, Predicate<Voice> may) {
        return discourse
                .best(frame.number(), pronoun::mayMean)
                .filter(may.negate())
                .flatMap(v -> ofAnything(frame, at, pronoun.agreement()))
                .filter(may);
    }

    /** The same of one whose gender nothing tells, if the sentence has named nobody else. */
    Optional<Voice> sole(Frame frame, int at, Agreement agreement) {
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        Set<Actor> people = new HashSet<>();
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            phrases.mentioned(i).filter(a -> a.kind() == ActorKind.PERSON).ifPresent(people::add);
        }
        return people.size() == 1
                ? first(frame, at, agreement, (start, end) -> true)
                : Optional.empty();
    }

    private Optional<Voice> first(
            Frame frame, int at, Agreement agreement, BiPredicate<Integer, Integer> stands) {
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            int end = phrases.mention(i);
            if (end > i) {
                Actor actor = mentions.in(frame.tokens().get(i).span()).orElseThrow().actor();
                if (actor.kind() == ActorKind.PERSON
                        && !frame.tokens().get(at).has("thing")
                        && roles.agreement(actor).fits(agreement)
                        && !Participles.governsAtHead(frame.tokens(), i)
                        && stands.test(i, end)) {
                    return Optional.of(roles.voice(actor));
                }
                i = end - 1;
            }
        }
        return Optional.empty();
    }
}
