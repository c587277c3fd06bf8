package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.discourse.Place;
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

/** Finds whom a pronoun or a common noun refers back to. */
public final class Antecedents {

    /** How many sentences back an unnamed person may be whom a pronoun means. */
    private static final int NEAR = 2;

    private final SpeechWords words;
    private final Mentions mentions;
    private final Discourse discourse;
    private final Places places;
    private final PronounAntecedents pronouns;
    private final NamedBefore inSentence;

    Antecedents(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            Discourse discourse,
            NounAntecedents nouns,
            Places places) {
        this.words = words;
        this.mentions = mentions;
        this.discourse = discourse;
        this.places = places;
        this.inSentence = new NamedBefore(words, mentions, roles);
        this.pronouns = new PronounAntecedents(words, mentions, roles, discourse, nouns, places);
    }

    /** Whom a pronoun or possessive stands for that does not follow its verb. */
    Optional<Voice> pronoun(Frame frame, int at) {
        return pronouns.beforeVerb(frame, at);
    }

    /** Whether the pronoun or possessive there may stand for such a voice. */
    public boolean stands(Frame frame, int at, Voice voice) {
        return new Pronoun(words, frame.tokens(), at).mayMean(voice);
    }

    /**
     * Who spoke last, if no longer ago than that many sentences and the one before is about nobody
     * else.
     */
    public Optional<Voice> speaker(Frame frame, int reach) {
        Optional<Voice> last = discourse.last(frame.number(), reach);
        Optional<Voice> other =
                discourse
                        .subject(frame.number(), 1)
                        .filter(Voice::isPerson)
                        .filter(v -> last.filter(v::isSame).isEmpty())
                        .filter(v -> discourse.last(frame.number(), 1).isEmpty());
        return other.isPresent() ? Optional.empty() : last;
    }

    /** Whom a pronoun stands for that follows its verb. */
    public List<Voice> inverted(Frame frame, int at) {
        List<Voice> both = right(frame, at);
        return both.isEmpty() ? pronouns.behindVerb(frame, at).stream().toList() : both;
    }

    /** Whom a pronoun stands for that is the subject of a verb. */
    public List<Voice> subjects(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        if (words.groups().someUpTo(tokens, at) >= 0) {
            return some(frame, at).stream().toList();
        }
        if (words.pairs().isBoth(tokens, at)) {
            return discourse.pairs().people(frame.number());
        }
        Optional<Integer> which = words.pairs().one(tokens, at);
        if (which.isPresent()) {
            Agreement agreement = words.agreement(tokens.get(at));
            return two(frame, at).stream()
                    .skip(which.get())
                    .limit(1)
                    .filter(v -> v.agreement().fits(agreement))
                    .toList();
        }
        List<Voice> both = right(frame, at);
        return both.isEmpty() ? subject(frame, at).stream().toList() : both;
    }

    /** Of whom a word stands for one: the two people named, be it one after the other. */
    private List<Voice> two(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        List<Voice> people = discourse.pairs().people(frame.number());
        boolean bodies = words.isLatter(tokens, at) || words.isFormer(tokens.get(at));
        if (!people.isEmpty() || !bodies) {
            return people;
        }
        Agreement agreement = pointing(frame.tokens(), at);
        Predicate<Voice> named = v -> v.isPerson() && v.agreement().fits(agreement);
        return discourse.noted().latest(frame.number(), named).isPresent()
                ? List.of()
                : discourse.pairs().bodies(frame.number());
    }

    /**
     * « l'un d'eux », « d'autres »: those told of just before, of whom they are some; « un autre »
     * is what the one is called who has just spoken.
     */
    private Optional<Voice> some(Frame frame, int at) {
        Token last = frame.tokens().get(at);
        Agreement one = words.agreement(last);
        Optional<Voice> fellow =
                discourse
                        .last(frame.number(), NEAR)
                        .filter(v -> !words.isPersonal(last) && v.actor().isEmpty())
                        .filter(v -> v.mayBePerson() && v.agreement().fits(one));
        if (fellow.isPresent()) {
            return fellow;
        }
        Agreement many = new Agreement(one.masculine(), one.feminine(), true);
        Optional<Voice> group =
                discourse
                        .noted()
                        .free(
                                frame.number(),
                                NEAR,
                                v ->
                                        v.actor().isEmpty()
                                                && v.mayBePerson()
                                                && v.agreement().fits(many));
        group.ifPresent(g -> discourse.noted().add(g, frame.number(), Discourse.Part.FREE));
        return group;
    }

    private List<Voice> right(Frame frame, int at) {
        Token token = frame.tokens().get(at);
        return words.isPersonal(token)
                ? discourse.pairs().right(frame.number(), words.agreement(token))
                : List.of();
    }

    private Optional<Voice> subject(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        if (words.isPersonal(tokens.get(at))) {
            return isThing(frame, at)
                    ? Optional.empty()
                    : ownSubject(frame, at)
                            .or(() -> bodyOfClause(frame, at))
                            .or(() -> towardAnother(frame, at))
                            .or(() -> pronouns.beforeVerb(frame, at));
        }
        if (Clauses.isDescribed(tokens, at) && !tokens.get(at).has("p")) {
            return pronouns.beforeVerb(frame, at).filter(Voice::isPerson);
        }
        boolean latter = words.isLatter(tokens, at);
        if (latter || at + 1 < tokens.size() && words.isLatter(tokens, at + 1)) {
            return latter(frame, at);
        }
        return Optional.empty();
    }

    /**
     * « Les éleveurs manifestent : ils demandent … »: whom the sentence is about, without a name.
     */
    private Optional<Voice> ownSubject(Frame frame, int at) {
        Agreement agreement = words.agreement(frame.tokens().get(at));
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        return places.in(frame, phrases).stream()
                .filter(p -> p.phrase().end() <= at && !phrases.isGoverned(p.phrase().start()))
                .findFirst()
                .filter(p -> !p.named() && p.voice().mayBePerson())
                .filter(
                        p ->
                                isExplained(frame.tokens(), p.phrase(), at)
                                        || p.voice().agreement().plural())
                .map(Place::voice)
                .filter(v -> v.agreement().isSure())
                .filter(v -> stands(frame, at, v));
    }

    /** « Si X n'a rien chiffré, elle a averti … »: the body that the clause before is about. */
    private Optional<Voice> bodyOfClause(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        return !words.isHeadLast() && at > 2 && tokens.get(0).pos() == Upos.SCONJ
                ? places.in(frame, new PhraseReader(words, mentions, tokens)).stream()
                        .filter(p -> p.phrase().start() <= 2 && p.phrase().end() < at)
                        .filter(p -> p.named() && !p.voice().isPerson())
                        .map(Place::voice)
                        .filter(v -> stands(frame, at, v))
                        .findFirst()
                : Optional.empty();
    }

    /** « Le chef du club est prudent : il assure … »: who opens the sentence, told of further. */
    private static boolean isExplained(List<Token> tokens, Phrase opener, int pronoun) {
        return opener.start() == 0
                && tokens.subList(opener.end(), pronoun).stream()
                        .anyMatch(t -> t.text().equals(":"));
    }

    /** « Le maire a reçu X. Il lui a promis … »: not X, to whom it is. */
    private Optional<Voice> towardAnother(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        boolean toward =
                tokens.subList(0, at).stream().noneMatch(Token::isWord)
                        && at + 1 < tokens.size()
                        && words.isPersonal(tokens.get(at + 1));
        return toward
                ? discourse.noted().opener(frame.number()).filter(v -> stands(frame, at, v))
                : Optional.empty();
    }

    /** « Les pistes sont vagues, mais elles demandent … »: what the sentence itself is about. */
    private boolean isThing(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        Optional<Phrase> first =
                phrases.from(0, at)
                        .filter(p -> p.end() < at && Clauses.isFinite(tokens.get(p.end())))
                        .filter(p -> phrases.mention(p.head()) < 0)
                        .filter(p -> !words.nouns().isIndividual(tokens, p.head()));
        if (first.isEmpty() || words.nouns().kind(tokens, first.get().head()).isPresent()) {
            return false;
        }
        boolean plural = SpeechWords.isPlural(tokens.get(first.get().head()));
        Agreement thing =
                Agreement.of(tokens.subList(first.get().start(), first.get().head() + 1), plural);
        return thing.isSure()
                && thing.fits(words.agreement(tokens.get(at)))
                && inSentence.free(frame, at, words.agreement(tokens.get(at))).isEmpty();
    }

    /** « ce dernier »: whoever of that gender was named last. */
    private Optional<Voice> latter(Frame frame, int at) {
        Agreement agreement = pointing(frame.tokens(), at);
        PhraseReader phrases = new PhraseReader(words, mentions, frame.tokens());
        List<Place> here = places.in(frame, phrases);
        for (int i = here.size() - 1; i >= 0; i--) {
            if (here.get(i).phrase().end() <= at && isLatter(here.get(i).voice(), agreement)) {
                return Optional.of(here.get(i).voice());
            }
        }
        return discourse
                .noted()
                .latest(frame.number(), v -> isLatter(v, agreement))
                .or(() -> discourse.recent(agreement, frame.number()));
    }

    /** « celui-ci »: of the two words only the first has a gender. */
    private Agreement pointing(List<Token> tokens, int at) {
        Agreement own = words.agreement(tokens.get(at));
        return own.isSure() || !words.isLatter(tokens, at)
                ? own
                : words.agreement(tokens.get(at - 1));
    }

    private static boolean isLatter(Voice voice, Agreement agreement) {
        return voice.agreement().fits(agreement)
                && (voice.isPerson() || voice.agreement().isSure())
                && voice.kind() != SourceKind.DOCUMENT;
    }
}
