package precis.analysis.speech.referents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** Guesses whom a common noun calls by what they are, where the article has not told that. */
final class Renamings {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;
    private final Modifiers modifiers;

    Renamings(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            Discourse discourse,
            Modifiers modifiers) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.discourse = discourse;
        this.modifiers = modifiers;
    }

    /** « le chef du gouvernement » right after a person of that sort was named. */
    Optional<Voice> colleague(Frame frame, Phrase phrase, Token head, SourceKind kind) {
        boolean named = false;
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            named |=
                    mentions.in(frame.tokens().get(i).span())
                            .filter(m -> Character.isUpperCase(m.actor().name().codePointAt(0)))
                            .isPresent();
        }
        boolean other =
                words.isPossessive(frame.tokens().get(phrase.start())) && words.isRelation(head);
        if (other || words.nouns().isBody(head) || kind == SourceKind.DOCUMENT) {
            return Optional.empty();
        }
        if (named) {
            return words.isRelation(head) ? Optional.empty() : told(frame, phrase);
        }
        Agreement wanted = phrase.agreement(frame.tokens());
        boolean person = kind == SourceKind.PERSON;
        return discourse
                .subject(frame.number(), 2)
                .filter(v -> v.isPerson() && v.agreement().fits(wanted))
                .filter(v -> v.kind() == kind || isUnknown(v) && spoke(v, frame))
                .filter(v -> isExpert(v, kind) || !isOfCourt(frame, phrase))
                .filter(v -> person && !isApart(head) || isRoleless(v));
    }

    /** « Le ministre de l'Intérieur » where another minister, without a name, was told of. */
    boolean isOneOfSeveral(Frame frame, Phrase phrase) {
        Token head = frame.tokens().get(phrase.head());
        Token last = frame.tokens().get(phrase.end() - 1);
        String own = last.norm();
        return phrase.end() > phrase.head() + 1
                && !words.nouns().isBody(last)
                && discourse
                        .everBest(
                                v ->
                                        v.actor().isEmpty()
                                                && Spelling.firstWord(v.name()).equals(head.norm())
                                                && !v.name().toLowerCase(Locale.ROOT).endsWith(own))
                        .isPresent();
    }

    /** « le plaignant », « le pigiste » of whom the article has told without a name. */
    private boolean isApart(Token noun) {
        return words.nouns().isParty(noun) || discourse.isIntroduced(noun.norm());
    }

    /**
     * « Nora Attal veut … La candidate du Centre … »: what a person is of whom nothing was told.
     */
    private Optional<Voice> told(Frame frame, Phrase phrase) {
        Agreement wanted = phrase.agreement(frame.tokens());
        return discourse
                .subject(frame.number(), 2)
                .filter(v -> v.isPerson() && isUnknown(v) && isRoleless(v))
                .filter(v -> wanted.isSure() && v.agreement().fits(wanted));
    }

    /** Someone of sure gender of whom the article has not told what they are. */
    private static boolean isUnknown(Voice voice) {
        return voice.kind() == SourceKind.PERSON && voice.agreement().isSure();
    }

    private boolean spoke(Voice voice, Frame frame) {
        return discourse.last(frame.number(), 1).filter(voice::isSame).isPresent();
    }

    /** « le chercheur », « le dirigeant »: whoever of that gender the article is about. */
    Optional<Voice> again(Frame frame, Phrase phrase, SourceKind kind) {
        Token head = frame.tokens().get(phrase.head());
        boolean known = words.nouns().isAgain(frame.tokens(), phrase.head());
        boolean owned = words.isPossessive(frame.tokens().get(phrase.start()));
        boolean sort = kind == SourceKind.EXPERT || isOnlyCalled(head, kind);
        boolean bare =
                modifiers.isBare(frame.tokens(), phrase)
                        || isAge(head)
                        || frame.tokens().get(phrase.start()).has("dem");
        boolean befallen = words.statuses().isCalled(frame.tokens(), phrase.upToHead());
        if (owned || !bare || !sort && !known || befallen && discourse.isIntroduced(head.norm())) {
            return Optional.empty();
        }
        Agreement wanted = phrase.agreement(frame.tokens());
        Predicate<Voice> fits =
                v ->
                        v.isPerson()
                                && v.agreement().fits(wanted)
                                && (!words.nouns().isParty(head) || isRoleless(v))
                                && !isOthersExpert(v, kind);
        if (isOfCourt(frame, phrase)) {
            return discourse.last(frame.number(), 1).filter(fits.and(v -> isExpert(v, kind)));
        }
        return Optional.of(head)
                .filter(Renamings::isAge)
                .flatMap(h -> discourse.subject(frame.number(), 1))
                .filter(fits)
                .or(() -> discourse.last(frame.number(), 1))
                .filter(fits.and(v -> v.agreement().isSure() && v.kind() == kind))
                .or(() -> discourse.best(frame.number(), fits.and(this::isRoleless)))
                .or(() -> discourse.best(frame.number(), fits.and(v -> !befallen)))
                .or(() -> titled(wanted).filter(v -> !isOthersExpert(v, kind)));
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
        boolean person = kind == SourceKind.PERSON || kind == SourceKind.ANONYMOUS;
        return person && words.nouns().isPerson(noun) && !discourse.isIntroduced(noun.norm());
    }

    private boolean isRoleless(Voice voice) {
        return voice.actor().filter(roles::hasRole).isEmpty();
    }

    private static boolean isExpert(Voice voice, SourceKind kind) {
        return kind == SourceKind.EXPERT && voice.kind() == kind;
    }

    /** « le juge », « l'avocate »: hardly whoever they judge or defend. */
    private boolean isOfCourt(Frame frame, Phrase phrase) {
        return words.nouns().isOfCourt(frame.tokens(), phrase.head());
    }

    /** « L'ancien ministre a démissionné »: whom the headline has named. */
    private Optional<Voice> titled(Agreement wanted) {
        return discourse
                .titled(
                        a ->
                                a.kind() == ActorKind.PERSON
                                        && roles.agreement(a).isSure()
                                        && roles.agreement(a).fits(wanted))
                .map(roles::voice);
    }

    /** « L'ancien président de la République »: known, or the article would tell the name. */
    Optional<Voice> former(Frame frame, Phrase phrase) {
        boolean former =
                frame.tokens().subList(phrase.start(), phrase.head()).stream()
                        .anyMatch(words::isFormer);
        Agreement wanted = phrase.agreement(frame.tokens());
        Predicate<Voice> fits =
                v -> v.isPerson() && v.agreement().isSure() && v.agreement().fits(wanted);
        return former
                ? discourse
                        .last(frame.number(), 1)
                        .filter(fits)
                        .or(() -> discourse.best(frame.number(), fits))
                        .or(() -> titled(wanted))
                : Optional.empty();
    }

    /**
     * « Le Premier ministre »: the headline's or the only person, if no office is told of them; but
     * « le juge » is hardly whoever is before him, nor « la maire » whoever was hurt.
     */
    Optional<Voice> sole(Frame frame, Phrase phrase, SourceKind kind) {
        Token head = frame.tokens().get(phrase.head());
        boolean owned = words.isPossessive(frame.tokens().get(phrase.start()));
        boolean body = kind != SourceKind.OFFICIAL || words.nouns().isBody(head);
        boolean court = isOfCourt(frame, phrase);
        if (body || owned || court || !modifiers.isBare(frame.tokens(), phrase)) {
            return Optional.empty();
        }
        Agreement wanted = phrase.agreement(frame.tokens());
        return discourse.only(
                v ->
                        v.isPerson()
                                && v.agreement().isSure()
                                && v.agreement().fits(wanted)
                                && isRoleless(v)
                                && !discourse.statuses().befell(v));
    }

    /**
     * « a soufflé le Slovène », « la Niçoise »: where someone comes from of whom that was untold.
     */
    Optional<Voice> fellow(Frame frame, Phrase phrase, Predicate<Token> country) {
        List<Token> tokens = frame.tokens();
        Token head = tokens.get(phrase.head());
        Token first = tokens.get(phrase.start());
        boolean calls =
                head.isCapitalised()
                        && phrase.head() == phrase.start() + 1
                        && phrase.end() == phrase.head() + 1
                        && first.has("determiner")
                        && !words.isIndefinite(first)
                        && !SpeechWords.isPlural(head)
                        && words.nouns().isPerson(head);
        Agreement wanted = phrase.agreement(tokens);
        return calls
                ? discourse
                        .subject(frame.number(), 2)
                        .filter(v -> v.isPerson() && v.agreement().fits(wanted))
                        .filter(
                                v ->
                                        !country.test(head)
                                                || v.actor().filter(Renamings::isNative).isEmpty())
                : Optional.empty();
    }

    /** Whether the article has told where someone comes from: a role that is a name. */
    private static boolean isNative(Actor actor) {
        return actor.role().filter(r -> Character.isUpperCase(r.codePointAt(0))).isPresent();
    }
}
