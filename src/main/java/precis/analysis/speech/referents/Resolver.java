package precis.analysis.speech.referents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.InnerTitles;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.SourceKinds;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** Turns a noun phrase into the voice it names: an actor, one brought up before, or unnamed. */
public final class Resolver {

    private final SpeechWords words;
    private final SourceKinds kinds;
    private final Mentions mentions;
    private final Roles roles;
    private final Bracketed bracketed;
    private final ListedNames listed;
    private final NounAntecedents antecedents;
    private final Appositions beside;
    private final Explained explained;
    private final SelfNaming selfNaming;
    private final Wording wording;
    private final NamedVoices named;
    private final Makers makers;
    private final InnerTitles inner;

    Resolver(
            SpeechWords words,
            SourceKinds kinds,
            Mentions mentions,
            Roles roles,
            NounAntecedents antecedents,
            String text) {
        this.words = words;
        this.kinds = kinds;
        this.mentions = mentions;
        this.roles = roles;
        this.antecedents = antecedents;
        this.bracketed = new Bracketed(words, mentions);
        this.listed = new ListedNames(words, mentions, roles);
        this.beside = new Appositions(words, mentions, roles, text);
        this.explained = new Explained(words, mentions, roles, text);
        this.selfNaming = new SelfNaming(mentions);
        this.inner = new InnerTitles(words, mentions);
        this.makers = new Makers(words, mentions, roles, this);
        this.wording = new Wording(words, mentions, roles, kinds.gazetteer(), text);
        this.named = new NamedVoices(words, roles, antecedents, beside, wording);
    }

    /** The voice of a phrase, or nothing if what it names cannot speak. */
    Optional<Voice> resolve(Frame frame, Phrase phrase, Restriction who) {
        if (who == Restriction.ITSELF) {
            return Optional.of(wording.asWorded(frame, phrase, SourceKind.DOCUMENT));
        }
        List<Token> tokens = frame.tokens();
        Optional<Actor> actor =
                mentions.in(tokens.get(phrase.head()).span()).map(Mentions.Mention::actor);
        if (who == Restriction.PERSON) {
            return actor.filter(a -> a.kind() == ActorKind.PERSON).map(roles::voice);
        }
        if (who == Restriction.MEDIUM) {
            return resolve(frame, phrase, Restriction.HUMAN)
                    .filter(v -> v.kind() == SourceKind.MEDIA);
        }
        PhraseReader phrases = new PhraseReader(words, mentions, tokens);
        if (actor.isPresent()) {
            return actor.filter(a -> who != Restriction.VIEW || a.kind() != ActorKind.PLACE)
                    .map(a -> named.of(frame, phrase, a, phrases));
        }
        Optional<SourceKind> kind = words.nouns().kind(tokens, phrase.head());
        if (kind.isEmpty() && words.nouns().isAccount(tokens.get(phrase.head()))) {
            return makers.giver(frame, phrase, words::isOf);
        }
        if (kind.isEmpty()) {
            return unknown(frame, phrase, who, phrases);
        }
        boolean document = kind.get() == SourceKind.DOCUMENT;
        if (document
                && who != Restriction.ANY
                && who != Restriction.ANYONE
                && who != Restriction.KNOWN
                && !words.papers().isVoiced(tokens.get(phrase.head()))
                && !isToldBefore(frame, phrase)) {
            return Optional.empty();
        }
        boolean anothers = !document && inner.holdName(tokens, phrase, phrases);
        return anothers
                ? Optional.of(wording.asWorded(frame, phrase, kind.get()))
                : noun(frame, phrase, kind.get(), phrases);
    }

    /** « Le texte réclame »: a word for any paper, and one told of that takes a stand. */
    private boolean isToldBefore(Frame frame, Phrase phrase) {
        return words.papers().isAnyPaper(frame.tokens().get(phrase.head()))
                && paper(frame, phrase).isPresent();
    }

    /** « (les informations) du Monde »: the outlet whose article has gone into the preposition. */
    Optional<Voice> contracted(List<Token> tokens, int of) {
        Token preposition = tokens.get(of);
        Token name = tokens.get(of + 1);
        boolean article = preposition.has("determiner") && words.isOf(preposition);
        return article && name.isCapitalised()
                ? kinds.gazetteer()
                        .contracted(name.text())
                        .map(n -> Voice.of(n, SourceKind.MEDIA, Agreement.UNKNOWN))
                : Optional.empty();
    }

    private Optional<Voice> unknown(
            Frame frame, Phrase phrase, Restriction who, PhraseReader phrases) {
        Token head = frame.tokens().get(phrase.head());
        Optional<Voice> apposed = beside.apposed(frame.tokens(), phrase, phrases).map(roles::voice);
        if (apposed.isEmpty()
                && !words.isSpoken(head)
                && inner.holdName(frame.tokens(), phrase, phrases)) {
            return words.nouns().isPerson(head)
                            || words.nouns().isRole(frame.tokens(), phrase.head())
                    ? Optional.of(wording.asWorded(frame, phrase, SourceKind.PERSON))
                    : Optional.empty();
        }
        Optional<Voice> told = apposed.or(() -> antecedents.described(frame, phrase));
        if (apposed.isPresent() || who == Restriction.KNOWN || told.isPresent()) {
            return who == Restriction.KNOWN
                    ? apposed.or(() -> antecedents.fellow(frame, phrase))
                    : told;
        }
        if (words.isSpoken(head)) {
            return makers.giver(frame, phrase, words::isOf);
        }
        Optional<Voice> known =
                antecedents.fellow(frame, phrase).or(() -> antecedents.begun(frame, phrase));
        boolean mute = isMute(frame.tokens(), phrase);
        if (known.isPresent() || mute && who != Restriction.ANYONE) {
            return known;
        }
        if (head.pos() == Upos.PROPN && who.takesUnknownNames()) {
            return Optional.of(wording.unnamed(frame, phrase, kinds.named(head)));
        }
        boolean people = words.nouns().isPerson(head) && SpeechWords.isPlural(head);
        if (who == Restriction.ANY && !people && phrase.isTitled(frame.tokens())) {
            return Optional.of(wording.unnamed(frame, phrase, SourceKind.ORGANISATION));
        }
        if (who == Restriction.ANY && phrase.bearsName(frame.tokens())) {
            return noun(frame, phrase, SourceKind.ORGANISATION, phrases);
        }
        if (words.nouns().isPerson(head) && !words.isTime(head)) {
            return noun(frame, phrase, SourceKind.PERSON, phrases);
        }
        return who == Restriction.ANYONE && !words.isTime(head)
                ? Optional.of(wording.asWorded(frame, phrase, SourceKind.PERSON))
                : Optional.empty();
    }

    /** « le roman Les Ombres »: a work by its name or by the noun before it. */
    private boolean isMute(List<Token> tokens, Phrase phrase) {
        Token before = tokens.get(Math.max(0, phrase.start() - 1));
        return words.papers().isMute(tokens.get(phrase.head())) || words.papers().isMute(before);
    }

    private Optional<Voice> noun(
            Frame frame, Phrase phrase, SourceKind kind, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        return beside.apposed(tokens, phrase, phrases)
                .map(a -> called(a, tokens.get(phrase.head())))
                .or(() -> beside.named(tokens, phrase, phrases))
                .or(() -> explained.nameBefore(tokens, phrase, phrases))
                .or(() -> bracketed.actor(frame, phrase))
                .map(roles::voice)
                .or(() -> explained.unknownNameBefore(frame, phrase, phrases))
                .or(() -> beside.apposedName(frame, phrase, kind))
                .or(() -> makers.authored(frame, phrase, kind))
                .or(() -> paper(frame, phrase))
                .or(() -> known(frame, phrase, kind))
                .or(() -> Optional.of(wording.asWorded(frame, phrase, kind)));
    }

    /** « le porte-parole, le sergent X »: the first noun tells too what X is. */
    private Actor called(Actor actor, Token noun) {
        if (actor.kind() == ActorKind.PERSON && words.nouns().isIndividual(List.of(noun), 0)) {
            roles.address(actor, Set.of(noun.norm()));
        }
        return actor;
    }

    /** Someone named before, of whom the noun may tell for the first time what they are. */
    private Optional<Voice> known(Frame frame, Phrase phrase, SourceKind kind) {
        Token head = frame.tokens().get(phrase.head());
        List<Token> upToHead = frame.tokens().subList(phrase.start(), phrase.head() + 1);
        boolean two = isTwo(frame.tokens(), phrase);
        boolean former = words.isFormer(frame.tokens().get(Math.max(0, phrase.head() - 1)));
        Optional<Voice> voice =
                antecedents
                        .noun(frame, phrase, kind)
                        .filter(
                                v ->
                                        (former || !antecedents.isApart(v, upToHead))
                                                && !selfNaming.isNamedInQuotes(frame, v)
                                                && !(two && v.actor().isPresent()));
        voice.filter(v -> v.isPerson() && !former && !words.nouns().isBody(head))
                .flatMap(Voice::actor)
                .ifPresent(a -> roles.learn(a, frame.tokens(), phrase, mentions));
        return voice.map(v -> v.actor().map(roles::voice).orElse(v));
    }

    /** "both sides": two are no single one that was named. */
    private boolean isTwo(List<Token> tokens, Phrase phrase) {
        return words.pairs().saysBoth(tokens, phrase.head())
                || tokens.subList(phrase.start(), phrase.head()).stream()
                        .anyMatch(words.pairs()::isTwo);
    }

    /** « le rapport », « le texte »: whom a document goes back to that was told of before. */
    public Optional<Voice> paper(Frame frame, Phrase phrase) {
        return antecedents.paper(frame, phrase);
    }

    /** All that a phrase credits: who it names, and the bodies a document goes back to. */
    public List<Voice> resolveAll(Frame frame, Phrase phrase, Restriction who) {
        List<Voice> names = listed.in(frame.tokens(), phrase);
        if (!names.isEmpty()) {
            return names;
        }
        List<Voice> both = antecedents.both(frame, phrase);
        if (!both.isEmpty()) {
            return both;
        }
        List<Voice> voices = new ArrayList<>();
        resolve(frame, phrase, who).ifPresent(voices::add);
        boolean document = words.nouns().isDocument(frame.tokens().get(phrase.head()));
        if (voices.size() == 1 && document && !makers.isShown(frame.tokens(), phrase)) {
            for (int i = phrase.head() + 1; i < phrase.end(); i++) {
                if (contracted(frame.tokens(), i - 1).isPresent()
                        || makers.isWhereItAppeared(frame.tokens(), phrase.head(), i)) {
                    continue;
                }
                mentions.in(frame.tokens().get(i).span())
                        .filter(m -> m.actor().kind() == ActorKind.ORGANISATION)
                        .map(m -> roles.voice(m.actor()))
                        .filter(v -> voices.stream().noneMatch(v::isSame))
                        .ifPresent(voices::add);
            }
        }
        return voices;
    }

    /** « les informations confiées par une source », « … que le procureur a données ». */
    public Optional<Voice> giver(Frame frame, Phrase phrase) {
        return makers.giver(frame, phrase);
    }

    /** The phrase as it stands, whoever may be meant by it. */
    Voice asWorded(Frame frame, Phrase phrase, SourceKind kind) {
        return wording.asWorded(frame, phrase, kind);
    }
}
