package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;

/** Finds whom « cette mère de famille » points to: the one told of last, whatever the noun. */
final class Demonstratives {

    private final SpeechWords words;
    private final Discourse discourse;

    Demonstratives(SpeechWords words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** Whom the sentence before is about, else who spoke there, if the test lets them through. */
    Optional<Voice> meant(Frame frame, Phrase phrase, Predicate<Voice> test) {
        List<Token> tokens = frame.tokens();
        Agreement wanted = phrase.agreement(tokens);
        Predicate<Voice> fits =
                test.and(v -> v.isPerson() && v.agreement().isSure() && v.agreement().fits(wanted));
        return isOnePerson(tokens, phrase)
                ? discourse
                        .subject(frame.number(), 1)
                        .filter(fits)
                        .or(() -> discourse.last(frame.number(), 1).filter(fits))
                : Optional.empty();
    }

    private boolean isOnePerson(List<Token> tokens, Phrase phrase) {
        Token head = tokens.get(phrase.head());
        return words.isDemonstrative(tokens.get(phrase.start()))
                && !SpeechWords.isPlural(head)
                && words.nouns().isIndividual(tokens, phrase.head());
    }
}
