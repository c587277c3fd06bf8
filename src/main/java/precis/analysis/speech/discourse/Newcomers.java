package precis.analysis.speech.discourse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.phrases.Clitics;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Partitives;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;

/** Remembers « une femme », « l'une des victimes »: people whom nothing told of before. */
public final class Newcomers extends Referents {

    /** Those told of as of somebody known, who may be called so for the first time. */
    private final Referents described = new Referents() {};

    @Override
    void forget() {
        super.forget();
        described.forget();
    }

    /** Remembers whoever that place names, if it is one person and told of as of a new one. */
    public void note(SpeechWords words, Frame frame, Place place) {
        if (isNew(words, frame.tokens(), place.phrase())) {
            add(place.voice(), frame.number(), Discourse.Part.FREE);
        } else if (isDescribed(words, frame.tokens(), place.phrase())) {
            described.add(place.voice(), frame.number(), Discourse.Part.FREE);
        }
    }

    private static boolean isNew(SpeechWords words, List<Token> tokens, Phrase phrase) {
        boolean one = Partitives.isOneOf(words, tokens, phrase);
        return words.nouns().isIndividual(tokens, phrase.head())
                && (one || !SpeechWords.isPlural(tokens.get(phrase.head())))
                && (one || words.isIndefinite(tokens.get(phrase.start())))
                // « X est un voisin » brings up nobody but X.
                && Clitics.leadToVerb(tokens, phrase.end());
    }

    /** « Le gardien de l'immeuble » at the head of a sentence: told what sort of person that is. */
    private static boolean isDescribed(SpeechWords words, List<Token> tokens, Phrase phrase) {
        return phrase.start() == 0
                && phrase.end() > phrase.head() + 1
                && !words.nouns().isBody(tokens.get(phrase.head()))
                && !SpeechWords.isPlural(tokens.get(phrase.head()))
                && Clitics.leadToVerb(tokens, phrase.end());
    }

    /** The one of the sentence before, if that has one who passes the test. */
    public Optional<Voice> last(int sentence, Predicate<Voice> test) {
        return last(this, sentence, test);
    }

    /** The one whom the sentence before tells of by what he is. */
    public Optional<Voice> described(int sentence, Predicate<Voice> test) {
        return last(described, sentence, test);
    }

    private static Optional<Voice> last(Referents people, int sentence, Predicate<Voice> test) {
        List<Voice> before =
                people.since(sentence - 1).stream()
                        .filter(r -> r.sentence() == sentence - 1)
                        .map(Referent::voice)
                        .filter(test)
                        .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }
}
