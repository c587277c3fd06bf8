package precis.analysis.speech.referents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import precis.analysis.speech.discourse.Place;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Mentions;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;
import precis.model.SourceKind;

/** Finds who is named in a sentence, by name or by a common noun for what can speak. */
final class Places {

    /** How many tokens « , 46 ans » may have. */
    private static final int AGE = 3;

    private final SpeechWords words;
    private final Mentions mentions;
    private final Roles roles;
    private final Resolver resolver;

    /**
     * @param resolver one that learns nothing
     */
    Places(SpeechWords words, Mentions mentions, Roles roles, Resolver resolver) {
        this.words = words;
        this.mentions = mentions;
        this.roles = roles;
        this.resolver = resolver;
    }

    /** All in text order. */
    List<Place> in(Frame frame, PhraseReader phrases) {
        List<Place> places = new ArrayList<>();
        List<Token> tokens = frame.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrases.mention(i);
            if (end > i) {
                Voice voice = roles.voice(mentions.in(tokens.get(i).span()).orElseThrow().actor());
                if (voice.actor().orElseThrow().kind() != ActorKind.PLACE) {
                    places.add(new Place(voice, new Phrase(i, i, end), true));
                }
                i = end - 1;
            } else if (opens(tokens, i)) {
                Optional<Phrase> phrase = phrases.from(i);
                int head = phrase.map(Phrase::head).orElse(-1);
                if (head >= i && phrases.mention(head) < 0 && !isVerb(tokens, i)) {
                    boolean apposed = isApposed(tokens, phrase.get(), places);
                    if (!apposed) {
                        unnamed(frame, phrase.get()).ifPresent(places::add);
                    }
                    i = apposed ? phrase.get().end() - 1 : head;
                }
            }
        }
        return places;
    }

    /** The phrase as it stands, for whoever it brings up. */
    Optional<Voice> worded(Frame frame, Phrase phrase) {
        return unnamed(frame, phrase).map(Place::voice);
    }

    /** « Le président partira, a-t-il annoncé »: the holder of an office that opens a sentence. */
    Optional<Voice> office(Frame frame, int end) {
        return in(frame, new PhraseReader(words, mentions, frame.tokens())).stream()
                .findFirst()
                .filter(p -> !p.named() && p.phrase().start() == 0 && p.phrase().end() < end)
                .map(Place::voice)
                .filter(v -> v.kind() == SourceKind.OFFICIAL && v.agreement().isSure());
    }

    /** « Ana Costa, 46 ans, ingénieure »: what the one just named is. */
    private static boolean isApposed(List<Token> tokens, Phrase phrase, List<Place> before) {
        // « X, l'un de ses amis »: the article is no part of the phrase.
        boolean article = phrase.start() > 1 && tokens.get(phrase.start() - 1).has("determiner");
        int start = article ? phrase.start() - 1 : phrase.start();
        if (before.isEmpty() || start == 0 || !tokens.get(start - 1).text().equals(",")) {
            return false;
        }
        Place last = before.get(before.size() - 1);
        int gap = start - 1 - last.phrase().end();
        if (gap < 0) {
            return false;
        }
        boolean bare = phrase.start() == phrase.head() && gap <= AGE;
        return last.named()
                && last.voice().isPerson()
                && (gap == 0 || bare)
                && tokens.subList(last.phrase().end(), start).stream().noneMatch(Clauses::isFinite);
    }

    /** « a pu conseiller »: an infinitive behind its verb, which reads like a noun. */
    private static boolean isVerb(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).has("inf")
                && (tokens.get(at - 1).pos() == Upos.VERB || tokens.get(at - 1).pos() == Upos.AUX);
    }

    private static boolean opens(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.has("determiner")
                || token.pos() == Upos.NOUN
                || token.pos() == Upos.NUM
                || token.pos() == Upos.PROPN;
    }

    private Optional<Place> unnamed(Frame frame, Phrase phrase) {
        Token head = frame.tokens().get(phrase.head());
        if (words.isTime(head)) {
            return Optional.empty();
        }
        Optional<SourceKind> kind = words.nouns().kind(frame.tokens(), phrase.head());
        boolean can = kind.isPresent() || !head.isCapitalised() && words.nouns().isPerson(head);
        return can
                ? Optional.of(
                        new Place(
                                resolver.asWorded(frame, phrase, kind.orElse(SourceKind.PERSON)),
                                phrase,
                                false))
                : Optional.empty();
    }
}
