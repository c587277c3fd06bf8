package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.SourceKind;

/** Finds the one person or body that a pronoun or possessive of the third person stands for. */
final class PronounAntecedents {

    /** How many sentences back an unnamed person may be whom a pronoun means. */
    private static final int NEAR = 2;

    private final SpeechWords words;
    private final Mentions mentions;
    private final NamedBefore inSentence;
    private final Discourse discourse;
    private final NounAntecedents nouns;
    private final GoingOn goingOn;
    private final SelfNaming selfNaming;
    private final Inverted inverted;
    private final Roles roles;

    PronounAntecedents(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            Discourse discourse,
            NounAntecedents nouns,
            Places places) {
        this.words = words;
        this.mentions = mentions;
        this.inSentence = new NamedBefore(words, mentions, roles);
        this.roles = roles;
        this.discourse = discourse;
        this.nouns = nouns;
        this.selfNaming = new SelfNaming(mentions);
        this.goingOn = new GoingOn(words, discourse);
        this.inverted = new Inverted(words, mentions, roles, nouns, places);
    }

    /** Whom one stands for that does not follow its verb. */
    Optional<Voice> beforeVerb(Frame frame, int at) {
        if (words.isImpersonal(frame.tokens(), at)) {
            return Optional.empty();
        }
        Pronoun pronoun = new Pronoun(words, frame.tokens(), at);
        Predicate<Voice> other = v -> !selfNaming.isActedOn(frame, at, v);
        Predicate<Voice> stands =
                other.and(v -> !selfNaming.isNamedBehind(frame, at, v) && pronoun.mayMean(v));
        Optional<Voice> heard = discourse.statuses().heard(frame.number() - 1).filter(stands);
        if (heard.isPresent() && frame.tokens().get(at).has("suj")) {
            return toldOf(frame, stands.and(v -> !v.isSame(heard.get()))).isPresent()
                            || opens(frame, stands)
                    ? Optional.empty()
                    : heard;
        }
        return oneForThey(frame, pronoun)
                .or(() -> goingOn.voice(frame, at).filter(stands))
                .or(() -> inSentence.free(frame, at, pronoun.agreement()).filter(other))
                .or(() -> inSentence.other(frame, at, pronoun, discourse, other))
                .or(() -> goingOn.body(frame, at).filter(stands))
                .or(() -> called(frame, at).filter(stands))
                .or(() -> broughtUp(frame, pronoun, stands))
                .or(() -> unnamed(frame, stands));
    }

    /** Whom one stands for that follows its verb: what stands before is the speech itself. */
    Optional<Voice> behindVerb(Frame frame, int at) {
        Pronoun pronoun = new Pronoun(words, frame.tokens(), at);
        Predicate<Voice> stands = pronoun::mayMean;
        int end = Math.min(at, frame.firstQuote());
        Optional<Voice> here =
                end == at ? Optional.empty() : inSentence.free(frame, end, pronoun.agreement());
        return here.or(() -> inverted.subject(frame, end, stands))
                .or(() -> introduced(frame, end, pronoun.agreement()))
                .or(() -> broughtUp(frame, pronoun, stands).filter(Voice::isPerson))
                .or(() -> inSentence.ofAnything(frame, end, pronoun.agreement()))
                .or(() -> inSentence.sole(frame, end, pronoun.agreement()))
                .or(() -> broughtUp(frame, pronoun, stands))
                .or(() -> inSentence.free(frame, at, pronoun.agreement()))
                .or(() -> unnamed(frame, stands))
                .or(() -> inverted.body(frame, end, stands));
    }

    /** « Vint le tour de X : « … », a-t-elle dit »: the one person named before the colon. */
    private Optional<Voice> introduced(Frame frame, int quote, Agreement agreement) {
        boolean colon = quote > 0 && frame.tokens().get(quote - 1).text().equals(":");
        return colon ? inSentence.sole(frame, quote, agreement) : Optional.empty();
    }

    /** "A neighbour said … "I am worried," they said": one person of whom no sex is told. */
    private Optional<Voice> oneForThey(Frame frame, Pronoun pronoun) {
        boolean personal =
                pronoun.isOfGroup() && frame.quoted().stream().anyMatch(Clauses::isFirstSingular);
        return personal
                ? discourse
                        .last(frame.number(), 1)
                        .filter(v -> v.actor().isEmpty() && v.mayBePerson())
                        .filter(v -> !v.agreement().plural() && !v.agreement().isSure())
                : Optional.empty();
    }

    private boolean opens(Frame frame, Predicate<Voice> stands) {
        return discourse.noted().opener(frame.number()).filter(stands).isPresent();
    }

    /** "The mayor was clear when she said …": whom the subject of the sentence calls. */
    private Optional<Voice> called(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        int start = 0;
        while (start < at && tokens.get(start).pos() == Upos.CCONJ) {
            start++;
        }
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        return words.isHeadLast() && start < at && tokens.get(start).has("determiner")
                ? phrases.from(start, at)
                        .filter(p -> p.end() < at && Clauses.isFinite(tokens.get(p.end())))
                        .flatMap(p -> nouns.noun(frame, p, kind(tokens, p)))
                        .filter(v -> v.actor().isPresent() && v.isPerson())
                : Optional.empty();
    }

    private SourceKind kind(List<Token> tokens, Phrase phrase) {
        return words.nouns().kind(tokens, phrase.head()).orElse(SourceKind.PERSON);
    }

    /**
     * The most likely of those brought up, unless but a body of doubtful gender would do, or one
     * where « l'initiative » of the sentence before is meant.
     */
    private Optional<Voice> broughtUp(Frame frame, Pronoun pronoun, Predicate<Voice> stands) {
        Optional<Voice> office =
                discourse.unnamed(frame.number(), stands).filter(v -> !pronoun.isOneForMany(v));
        if (office.isPresent()) {
            return office;
        }
        Optional<Voice> best = likeliest(frame, stands);
        if (best.filter(v -> isOfThing(v, frame, pronoun)).isPresent()) {
            return Optional.empty();
        }
        if (best.filter(pronoun::isOneForMany).isPresent()) {
            return many(frame, best.get(), stands);
        }
        Optional<Voice> object =
                best.filter(v -> !v.isPerson())
                        .flatMap(
                                v ->
                                        discourse.actedUpon(
                                                v, frame.number(), stands.and(Voice::isPerson)));
        Optional<Voice> person = object.or(() -> headOf(frame, best, stands));
        if (person.isPresent()
                || pronoun.isApart() && best.filter(v -> isScene(v, frame)).isPresent()) {
            return person;
        }
        boolean doubtful =
                best.filter(v -> v.actor().isPresent() && !v.isPerson() && !v.agreement().isSure())
                        .isPresent();
        boolean sexed = pronoun.agreement().isSure();
        if (best.filter(v -> v.kind() == SourceKind.MEDIA).isPresent()) {
            return discourse
                    .best(frame.number(), stands.and(Voice::isPerson))
                    .or(() -> unnamed(frame, stands))
                    .or(() -> best.filter(v -> !doubtful || !sexed || spokeJustNow(v, frame)));
        }
        return doubtful ? unnamed(frame, stands).or(() -> best) : best;
    }

    private boolean spokeJustNow(Voice voice, Frame frame) {
        return discourse.last(frame.number(), 1).filter(voice::isSame).isPresent();
    }

    private Optional<Voice> likeliest(Frame frame, Predicate<Voice> stands) {
        Optional<Voice> likely = discourse.best(frame.number(), stands);
        Optional<Voice> newcomer =
                discourse
                        .newcomers()
                        .last(frame.number(), stands)
                        .or(() -> described(frame, likely, stands));
        if (newcomer.isPresent() && likely.filter(v -> isInTurn(v, frame)).isEmpty()) {
            return newcomer;
        }
        return likely.filter(v -> isNear(v, frame))
                .or(() -> toldOf(frame, stands))
                .or(() -> likely.filter(v -> !v.isPerson()).flatMap(v -> unnamed(frame, 1, stands)))
                .or(() -> likely);
    }

    /** « Le gardien de l'immeuble est venu. Il … »: not the lawyer who spoke before. */
    private Optional<Voice> described(
            Frame frame, Optional<Voice> likely, Predicate<Voice> stands) {
        return likely.flatMap(Voice::actor)
                .filter(roles::hasRole)
                .flatMap(a -> discourse.newcomers().described(frame.number(), stands));
    }

    /** « Elle a porté plainte au commissariat. Selon lui, … »: a body where something happened. */
    private boolean isScene(Voice voice, Frame frame) {
        return !voice.isPerson()
                && !isInTurn(voice, frame)
                && discourse.last(frame.number(), NEAR).filter(voice::isSame).isEmpty()
                && discourse.subject(frame.number(), NEAR).filter(voice::isSame).isEmpty();
    }

    /** Whether the sentence before names them too, a body as more than where something happens. */
    private boolean isInTurn(Voice voice, Frame frame) {
        return voice.isPerson()
                ? isNear(voice, frame)
                : discourse.noted().free(frame.number(), 1, voice::isSame).isPresent();
    }

    /**
     * "Workers of Velmo met. They …": those whom the sentence before is about; a body that did not
     * speak there only if nobody else whom it names may be meant.
     */
    private Optional<Voice> many(Frame frame, Voice body, Predicate<Voice> stands) {
        boolean spoke = discourse.last(frame.number(), 1).filter(body::isSame).isPresent();
        boolean other =
                discourse
                        .noted()
                        .latest(frame.number(), stands.and(v -> !v.isSame(body)))
                        .isPresent();
        return discourse
                .noted()
                .firstMany(frame.number())
                .filter(stands)
                .or(() -> Optional.of(body).filter(b -> spoke || !other));
    }

    /** « Elle a reçu le patron de Brévex. Il … »: not the body, which only tells who that is. */
    private Optional<Voice> headOf(Frame frame, Optional<Voice> body, Predicate<Voice> stands) {
        return body.filter(b -> !b.isPerson())
                .flatMap(
                        b ->
                                discourse
                                        .noted()
                                        .latest(
                                                frame.number(),
                                                stands.and(
                                                        v ->
                                                                v.actor().isEmpty()
                                                                        && v.agreement().isSure()
                                                                        && words.ties(
                                                                                v.name(),
                                                                                b.name()))));
    }

    /**
     * Whether what the sentence before is about may be meant rather than one not named in it: a
     * document rather than a person, anything rather than a body.
     */
    private boolean isOfThing(Voice best, Frame frame, Pronoun pronoun) {
        if (best.isPerson()) {
            return !isNear(best, frame)
                    && discourse.papers().topic().was(frame.number(), pronoun.agreement());
        }
        return discourse.noted().latest(frame.number(), best::isSame).isEmpty()
                && discourse.things().was(frame.number(), pronoun.agreement());
    }

    /** The person whom the sentence before was about. */
    private Optional<Voice> toldOf(Frame frame, Predicate<Voice> stands) {
        return discourse.subject(frame.number(), 1).filter(Voice::isPerson).filter(stands);
    }

    /** Whether the sentence before names them too. */
    private boolean isNear(Voice voice, Frame frame) {
        return discourse.best(frame.number(), 1, voice::isSame).isPresent();
    }

    /** Someone known by a common noun only. */
    private Optional<Voice> unnamed(Frame frame, Predicate<Voice> stands) {
        return unnamed(frame, NEAR, stands);
    }

    private Optional<Voice> unnamed(Frame frame, int reach, Predicate<Voice> stands) {
        return discourse
                .noted()
                .free(
                        frame.number(),
                        reach,
                        stands.and(
                                v ->
                                        v.actor().isEmpty()
                                                && v.mayBePerson()
                                                && v.agreement().isSure()));
    }
}
