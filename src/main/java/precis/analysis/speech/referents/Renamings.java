package precis.analysis.speech.referents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.analysis.speech.words.Spelling;
import precis.language.Token;
import precis.language.Upos;
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
                words.isPossessive(frame.tokens().get(phrase.start()))
                        && words.people().isRelation(head);
        if (other
                || bringsUp(frame, phrase, kind)
                || words.nouns().isBody(head)
                || kind == SourceKind.DOCUMENT) {
            return Optional.empty();
        }
        if (named) {
            return words.people().isRelation(head) ? Optional.empty() : told(frame, phrase);
        }
        Agreement wanted = phrase.agreement(frame.tokens());
        boolean person = kind == SourceKind.PERSON;
        return discourse
                .subject(frame.number(), 2)
                .filter(v -> v.isPerson() && v.agreement().fits(wanted))
                .filter(v -> v.kind() == kind || isUnknown(v) && spoke(v, frame))
                .filter(v -> !isOneOfTwo(v, frame, wanted))
                .filter(v -> isExpert(v, kind) || !isOfCourt(frame, phrase))
                .filter(
                        v ->
                                person && !isApart(head) && !isOfThing(frame, phrase)
                                        || isRoleless(v));
    }

    /** « le créateur de l'émission »: more than what someone told of before is called. */
    private boolean isOfThing(Frame frame, Phrase phrase) {
        List<Token> tokens = frame.tokens();
        int of = phrase.head() + 1;
        return !words.isHeadLast()
                && of + 2 < phrase.end()
                && words.isOf(tokens.get(of))
                && tokens.get(of + 1).has("determiner")
                && !tokens.get(of + 2).isCapitalised();
    }

    /**
     * « …, a lancé le ministre des Sports »: whoever has the floor, while « Le ministre des Sports
     * a promis … » brings somebody up.
     */
    boolean bringsUp(Frame frame, Phrase phrase, SourceKind kind) {
        return kind == SourceKind.OFFICIAL && !goesOn(frame, phrase);
    }

    private boolean goesOn(Frame frame, Phrase phrase) {
        Token before = frame.tokens().get(Math.max(0, phrase.start() - 1));
        return frame.tokens().subList(phrase.head(), phrase.end()).stream().noneMatch(words::isOf)
                || phrase.start() > 0
                        && (Clauses.isFinite(before)
                                || before.has("ppart")
                                || phrase.start() == 1 && before.pos() == Upos.CCONJ);
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

    private boolean hasSpoken(Voice voice, Frame frame) {
        return discourse.last(frame.number(), frame.number()).filter(voice::isSame).isPresent();
    }

    private boolean spoke(Voice voice, Frame frame) {
        return discourse.last(frame.number(), 1).filter(voice::isSame).isPresent();
    }

    /** « ont dit X et Y »: whether the noun may as well call the other. */
    private boolean isOneOfTwo(Voice voice, Frame frame, Agreement wanted) {
        return spoke(voice, frame)
                && discourse
                        .lastAlone(
                                frame.number(), 1, v -> v.isPerson() && v.agreement().fits(wanted))
                        .isEmpty();
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

    /**
     * « Le Premier ministre »: the only person, if they have spoken and no office is told of them;
     * but « le juge » is hardly whoever is before him, nor « la maire » whoever was hurt.
     */
    Optional<Voice> sole(Frame frame, Phrase phrase, SourceKind kind) {
        Token head = frame.tokens().get(phrase.head());
        boolean owned = words.isPossessive(frame.tokens().get(phrase.start()));
        boolean body = kind != SourceKind.OFFICIAL || words.nouns().isBody(head);
        boolean another = bringsUp(frame, phrase, kind);
        boolean court = isOfCourt(frame, phrase);
        if (body || another || owned || court || !modifiers.isBare(frame.tokens(), phrase)) {
            return Optional.empty();
        }
        Agreement wanted = phrase.agreement(frame.tokens());
        return discourse.only(
                v ->
                        (v.kind() == SourceKind.OFFICIAL || hasSpoken(v, frame))
                                && v.isPerson()
                                && v.agreement().isSure()
                                && v.agreement().fits(wanted)
                                && isRoleless(v)
                                && !isOneOfTwo(v, frame, wanted)
                                && !discourse.statuses().befell(v));
    }
}
