package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.discourse.Discourse.Part;
import precis.analysis.speech.phrases.Asides;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Openings;
import precis.analysis.speech.phrases.Participles;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.Actor;
import precis.model.ActorKind;

/** Tells whom a sentence brings up, and which of them it is about. */
final class BroughtUpReader {

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Discourse discourse;
    private final Resolver resolver;
    private final Antecedents antecedents;
    private final Openings openings;

    BroughtUpReader(
            SpeechWords words,
            Mentions mentions,
            Roles roles,
            Discourse discourse,
            Resolver resolver,
            Antecedents antecedents) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.discourse = discourse;
        this.resolver = resolver;
        this.antecedents = antecedents;
        this.openings = new Openings(words);
    }

    /** Remembers whom the sentence names; the first that depends on nothing is its subject. */
    void read(Frame frame, PhraseReader phrases) {
        List<Token> tokens = frame.tokens();
        int main = Openings.afterClause(tokens);
        boolean subject = bringUpUnnamed(frame, phrases, main);
        Asides asides = new Asides(words, phrases, tokens);
        boolean turn = subject && discourse.last(frame.number(), 1).isEmpty() && isTurn(frame);
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            boolean due = subject && i >= main;
            if (end > i) {
                boolean governed = !turn && depends(tokens, phrases, asides, i, end);
                Voice voice = roles.voice(mentions.in(tokens.get(i).span()).orElseThrow().actor());
                if (mayGoOn(voice.actor().orElseThrow().kind(), governed)) {
                    boolean about = due && !owns(tokens, phrases, i, end);
                    Part free = about ? Part.SUBJECT : Part.FREE;
                    discourse.bringUp(voice, frame.number(), governed ? Part.GOVERNED : free);
                    subject &= governed || !due;
                }
                i = end - 1;
            } else if (subject && words.isPossessive(tokens.get(i)) && !phrases.isGoverned(i)) {
                antecedents
                        .pronoun(frame, i)
                        .filter(Voice::isPerson)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), Part.SUBJECT));
            } else if (words.isPersonal(tokens.get(i)) && !isCleft(tokens, phrases, i)) {
                boolean object = !tokens.get(i).has("suj");
                Part part = due && !object ? Part.SUBJECT : Part.FREE;
                antecedents
                        .pronoun(frame, i)
                        .ifPresent(v -> discourse.bringUp(v, frame.number(), part));
                subject &= object || !due;
            }
        }
    }

    /** "It was Kate Boulton who won": a pronoun for nobody, before whom the sentence is about. */
    private static boolean isCleft(List<Token> tokens, PhraseReader phrases, int at) {
        int name = at + 2;
        int end =
                name < tokens.size() && tokens.get(name - 1).isFiniteVerb()
                        ? phrases.mention(name)
                        : -1;
        return tokens.get(at).has("thing")
                && end > name
                && end < tokens.size()
                && Clauses.opensRelative(tokens.get(end));
    }

    private boolean depends(
            List<Token> tokens, PhraseReader phrases, Asides asides, int at, int end) {
        return asides.isGoverned(at, end)
                || phrases.isMembership(at)
                || tellsOf(phrases, at, end)
                || Participles.governsAtHead(tokens, at)
                || Participles.governs(tokens, at);
    }

    /** "Norland's navy said": a body or country that only tells whose somebody is. */
    private boolean owns(List<Token> tokens, PhraseReader phrases, int at, int end) {
        return words.isHeadLast()
                && end < tokens.size()
                && words.genitives().isMark(tokens.get(end))
                && phrases.mentioned(at).filter(a -> a.kind() != ActorKind.PERSON).isPresent();
    }

    /** « Même sort pour X. »: without a verb, it is about the one person whom it names. */
    private boolean isTurn(Frame frame) {
        if (Clauses.firstFinite(frame.tokens()) >= 0) {
            return false;
        }
        List<Actor> named =
                mentions.within(frame.sentence().sentence().span()).stream()
                        .map(Mentions.Mention::actor)
                        .distinct()
                        .toList();
        return named.size() == 1 && named.get(0).kind() == ActorKind.PERSON;
    }

    /** "Ollerby boss Ann Lowe": a body that only tells whose somebody is. */
    private boolean tellsOf(PhraseReader phrases, int at, int end) {
        return words.isHeadLast()
                && phrases.mentioned(at).filter(a -> a.kind() != ActorKind.PERSON).isPresent()
                && phrases.from(at)
                        .filter(p -> p.head() >= end)
                        .flatMap(p -> phrases.mentioned(p.head()))
                        .filter(a -> a.kind() == ActorKind.PERSON)
                        .isPresent();
    }

    /** Whether a pronoun may mean it later: no place, nor the country that something happens in. */
    private static boolean mayGoOn(ActorKind kind, boolean governed) {
        return kind != ActorKind.PLACE && !(kind == ActorKind.COUNTRY && governed);
    }

    /**
     * Remembers « Le nouveau gouvernement … » at the head of a sentence; tells whether it is not.
     */
    private boolean bringUpUnnamed(Frame frame, PhraseReader phrases, int main) {
        List<Token> tokens = frame.tokens();
        Optional<Phrase> subject =
                phrases.from(Math.max(openings.afterAdverbial(tokens), main))
                        .filter(p -> p.end() < tokens.size())
                        .filter(p -> openings.isSubject(tokens, p.end()))
                        .filter(p -> !openings.isApposition(tokens, p))
                        .filter(p -> isNoun(tokens.get(p.head())));
        Optional<Voice> unnamed =
                subject.flatMap(
                        p ->
                                resolver.resolve(frame, p, Restriction.KNOWN)
                                        .map(v -> called(v, tokens, p)));
        unnamed.ifPresent(v -> discourse.bringUp(v, frame.number(), Part.SUBJECT));
        subject.filter(p -> unnamed.isEmpty() && !words.isHeadLast())
                .ifPresent(p -> discourse.things().is(p.agreement(tokens), frame.number()));
        return unnamed.isEmpty();
    }

    /** No name, unless one that tells where somebody is from: « l'Ostrave ». */
    private boolean isNoun(Token head) {
        return !head.isCapitalised() || words.nouns().isPerson(head);
    }

    /** « L'organisation (le WWF) … Elle … »: a body has the gender of the noun it went by last. */
    private static Voice called(Voice voice, List<Token> tokens, Phrase phrase) {
        Agreement noun = phrase.agreement(tokens);
        return voice.actor().isPresent() && !voice.isPerson() && noun.isSure()
                ? new Voice(voice.speaker(), voice.actor(), noun)
                : voice;
    }
}
