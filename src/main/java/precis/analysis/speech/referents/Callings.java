package precis.analysis.speech.referents;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;

/**
 * Guesses whom a noun means that calls someone named before by what they are: « le chercheur », «
 * l'écologiste ». Where two may be meant it is neither.
 */
final class Callings {

    /** What kinds of source without a name may be a single person. */
    private static final Set<SourceKind> MAY_BE_ANYONE =
            EnumSet.of(
                    SourceKind.PERSON,
                    SourceKind.EXPERT,
                    SourceKind.ANONYMOUS,
                    SourceKind.OFFICIAL);

    private final SpeechWords words;
    private final Roles roles;
    private final Discourse discourse;
    private final Modifiers modifiers;
    private final NamedBefore inSentence;

    Callings(
            SpeechWords words,
            Roles roles,
            Discourse discourse,
            Modifiers modifiers,
            NamedBefore inSentence) {
        this.inSentence = inSentence;
        this.words = words;
        this.roles = roles;
        this.discourse = discourse;
        this.modifiers = modifiers;
    }

    /** « le chercheur », « le dirigeant »: whoever of that gender the article is about. */
    Optional<Voice> again(Frame frame, Phrase phrase, SourceKind kind) {
        Token head = frame.tokens().get(phrase.head());
        if (!calls(frame, phrase, kind)) {
            return Optional.empty();
        }
        Agreement wanted = phrase.agreement(frame.tokens());
        Predicate<Voice> fits =
                v ->
                        v.isPerson()
                                && v.agreement().fits(wanted)
                                && !isOthersExpert(v, kind)
                                && isFree(v, head, kind);
        if (words.nouns().isOfCourt(frame.tokens(), phrase.head())) {
            return discourse.last(frame.number(), 1).filter(fits.and(v -> isExpert(v, kind)));
        }
        boolean befallen = words.statuses().isCalled(frame.tokens(), phrase.upToHead());
        Predicate<Voice> open = v -> isRoleless(v) || isOfThat(v, kind, befallen);
        return Optional.of(head)
                .filter(Callings::isAge)
                .flatMap(h -> discourse.subject(frame.number(), 1))
                .filter(fits)
                .or(() -> spoke(frame, fits))
                .filter(fits.and(v -> v.agreement().isSure() && v.kind() == kind))
                .or(() -> spokeUntold(frame, fits))
                .or(() -> ofViews(frame, head).filter(fits))
                .or(() -> hasFloor(frame, kind, fits).filter(v -> !befallen))
                .or(() -> nameless(frame, wanted, kind))
                .or(() -> only(frame, wanted, fits.and(open)))
                .or(() -> titled(wanted).filter(v -> !isOthersExpert(v, kind)));
    }

    /** « X a quitté la ville ; le jeune homme raconte … »: whom a clause before is about. */
    Optional<Voice> inClauseBefore(Frame frame, Phrase phrase, SourceKind kind) {
        return Voice.isTrade(kind) || !calls(frame, phrase, kind)
                ? Optional.empty()
                : inSentence
                        .clauseBefore(frame, phrase.start(), phrase.agreement(frame.tokens()))
                        .filter(v -> isFree(v, frame.tokens().get(phrase.head()), kind));
    }

    /** « Sa rivale »: the one other than whoever spoke last or the sentence before is about. */
    Optional<Voice> rival(Frame frame, Phrase phrase) {
        Agreement wanted = phrase.agreement(frame.tokens());
        boolean rival =
                words.isPossessive(frame.tokens().get(phrase.start()))
                        && phrase.end() == phrase.head() + 1
                        && words.nouns().isRival(frame.tokens().get(phrase.head()));
        return Optional.of(rival)
                .filter(r -> r)
                .flatMap(r -> discourse.last(frame.number(), 1))
                .or(() -> discourse.subject(frame.number(), 1).filter(v -> rival))
                .flatMap(
                        one ->
                                discourse.sole(
                                        frame.number(),
                                        v ->
                                                v.isPerson()
                                                        && !v.isSame(one)
                                                        && v.agreement().fits(wanted)));
    }

    /** Whether nothing but the noun tells who is meant, and it calls people named before. */
    private boolean calls(Frame frame, Phrase phrase, SourceKind kind) {
        List<Token> tokens = frame.tokens();
        Token head = tokens.get(phrase.head());
        Token first = tokens.get(phrase.start());
        boolean known = words.nouns().isAgain(tokens, phrase.head());
        boolean sort = kind == SourceKind.EXPERT || isOnlyCalled(head, kind);
        boolean bare = modifiers.isBare(tokens, phrase) || isAge(head);
        boolean another =
                words.statuses().isCalled(tokens, phrase.upToHead())
                        && discourse.isIntroduced(head.norm());
        boolean other = another || modifiers.isLed(tokens, phrase);
        return !words.isPossessive(first) && bare && (sort || known) && !other;
    }

    /** Whether the noun may call them: « l'homme » no prosecutor, « ce riverain » no mayor. */
    boolean isFree(Voice voice, Token noun, SourceKind kind) {
        return (Voice.isTrade(kind) || voice.actor().filter(this::isOfCourt).isEmpty())
                && (!words.nouns().isParty(noun) || isRoleless(voice));
    }

    /** « Le trader » is no director, « le quadragénaire » may be one. */
    private static boolean isOfThat(Voice voice, SourceKind kind, boolean befallen) {
        return Voice.isTrade(kind) ? voice.kind() == kind : !befallen;
    }

    /**
     * The one who may be meant, those preferred of whom the article has not told what they are; but
     * whoever spoke last may be, though without a name.
     */
    private Optional<Voice> only(Frame frame, Agreement wanted, Predicate<Voice> test) {
        Predicate<Voice> sure = v -> v.agreement().isSure() || v.name().indexOf(' ') > 0;
        boolean nameless =
                discourse
                        .last(frame.number(), 1)
                        .filter(
                                v ->
                                        v.actor().isEmpty()
                                                && v.agreement().fits(wanted)
                                                && MAY_BE_ANYONE.contains(v.kind()))
                        .isPresent();
        return nameless
                ? Optional.empty()
                : discourse
                        .sole(frame.number(), test.and(this::isRoleless))
                        .or(() -> discourse.sole(frame.number(), test))
                        .filter(sure);
    }

    /** « L'expert » heard about someone who is on trial, or was hurt, is somebody else. */
    private boolean isOthersExpert(Voice voice, SourceKind kind) {
        return kind == SourceKind.EXPERT
                && voice.kind() != kind
                && discourse.statuses().befell(voice);
    }

    /** "the 24-year-old from Leeds": an age, whatever follows, is told of someone named. */
    private static boolean isAge(Token noun) {
        return Character.isDigit(noun.norm().codePointAt(0));
    }

    /** « L'éleveuse » where the article has spoken of no such person: it means someone named. */
    private boolean isOnlyCalled(Token noun, SourceKind kind) {
        return !Voice.isTrade(kind)
                && words.nouns().isPerson(noun)
                && !discourse.isIntroduced(noun.norm());
    }

    private boolean isRoleless(Voice voice) {
        return voice.actor().filter(roles::hasRole).isEmpty();
    }

    private static boolean isExpert(Voice voice, SourceKind kind) {
        return kind == SourceKind.EXPERT && voice.kind() == kind;
    }

    /** « a souri le quadragénaire »: whoever has the floor, whatever they are. */
    private Optional<Voice> hasFloor(Frame frame, SourceKind kind, Predicate<Voice> fits) {
        return Voice.isTrade(kind)
                ? Optional.empty()
                : spoke(frame, fits).filter(v -> v.agreement().isSure());
    }

    /** Who has just spoken, of two together neither. */
    private Optional<Voice> spoke(Frame frame, Predicate<Voice> fits) {
        return discourse.lastAlone(frame.number(), 1, fits);
    }

    /** « L'homme ajoute … »: the witness without a name who has the floor. */
    private Optional<Voice> nameless(Frame frame, Agreement wanted, SourceKind kind) {
        return discourse
                .last(frame.number(), 1)
                .filter(
                        v ->
                                !Voice.isTrade(kind)
                                        && v.actor().isEmpty()
                                        && !Voice.isTrade(v.kind()))
                .filter(v -> v.agreement().isSure() && v.agreement().fits(wanted));
    }

    /** « tonne l'écologiste »: whoever has the floor and may belong to a party. */
    private Optional<Voice> ofViews(Frame frame, Token head) {
        return words.nouns().isLabel(head)
                ? discourse
                        .last(frame.number(), 1)
                        .filter(v -> v.kind() == SourceKind.OFFICIAL)
                        .filter(v -> v.actor().filter(this::isOfCourt).isEmpty())
                : Optional.empty();
    }

    /** Whoever spoke last, if the article has not told what they are. */
    private Optional<Voice> spokeUntold(Frame frame, Predicate<Voice> fits) {
        return spoke(frame, fits)
                .filter(v -> v.kind() != SourceKind.OFFICIAL)
                .filter(v -> v.actor().filter(this::isTold).isEmpty());
    }

    /** « X, de l'Institut du climat »: where someone is from tells not what they are. */
    private boolean isTold(Actor actor) {
        List<Token> role = roles.words(actor);
        return !role.isEmpty() && !words.isPreposition(role.get(0));
    }

    private boolean isOfCourt(Actor actor) {
        List<Token> role = roles.words(actor);
        return !role.isEmpty() && words.nouns().isOfCourt(role, 0);
    }

    /** « L'ancien ministre a démissionné »: whom the headline names, if there is nobody else. */
    private Optional<Voice> titled(Agreement wanted) {
        Optional<Voice> one =
                discourse
                        .titled(
                                a ->
                                        a.kind() == ActorKind.PERSON
                                                && roles.agreement(a).isSure()
                                                && roles.agreement(a).fits(wanted))
                        .map(roles::voice);
        return one.filter(
                v ->
                        discourse
                                .everBest(
                                        o ->
                                                o.isPerson()
                                                        && !o.isSame(v)
                                                        && o.agreement().fits(wanted))
                                .isEmpty());
    }

    /** « L'ancien président de la République »: known, or the article would tell the name. */
    Optional<Voice> former(Frame frame, Phrase phrase, SourceKind kind) {
        boolean former =
                frame.tokens().subList(phrase.start(), phrase.head()).stream()
                        .anyMatch(words::isFormer);
        Agreement wanted = phrase.agreement(frame.tokens());
        Predicate<Voice> fits =
                v ->
                        v.isPerson()
                                && v.agreement().isSure()
                                && v.agreement().fits(wanted)
                                && (Voice.isTrade(kind) || isRoleless(v));
        return former
                ? discourse
                        .last(frame.number(), 1)
                        .filter(fits)
                        .or(() -> discourse.sole(frame.number(), fits))
                        .or(() -> titled(wanted))
                : Optional.empty();
    }
}
