package precis.analysis.speech.referents;

import java.util.List;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.Nouns;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.SourceKind;

/** Finds the two that « les deux hommes », « les deux pays » stands for. */
final class CountedPairs {

    private final SpeechWords words;
    private final Discourse discourse;

    CountedPairs(SpeechWords words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** Both, or nobody. */
    List<Voice> meant(Frame frame, Phrase phrase) {
        List<Token> tokens = frame.tokens();
        Token head = tokens.get(phrase.head());
        Nouns nouns = words.nouns();
        boolean counted =
                (words.pairs().saysBoth(tokens, phrase.head())
                                || tokens.subList(phrase.start(), phrase.head()).stream()
                                        .anyMatch(words.pairs()::isTwo))
                        && phrase.head() + nouns.length(tokens, phrase.head()) >= phrase.end();
        if (!counted || discourse.isIntroduced(head.norm())) {
            return List.of();
        }
        int number = frame.number();
        boolean official =
                nouns.kind(tokens, phrase.head()).filter(k -> k == SourceKind.OFFICIAL).isPresent();
        if (nouns.isIndividual(tokens, phrase.head()) || official && !nouns.isBody(head)) {
            List<Voice> people =
                    discourse.pairs().people(number).stream()
                            .filter(v -> isOne(v, phrase.agreement(tokens)))
                            .toList();
            return people.size() == 2
                    ? people
                    : official ? discourse.pairs().states(number) : List.of();
        }
        return official
                ? discourse.pairs().states(number)
                : nouns.isBody(head) ? bodies(number) : List.of();
    }

    /** "both clubs": no club is an authority that was named beside one. */
    private List<Voice> bodies(int number) {
        List<Voice> bodies = discourse.pairs().bodies(number);
        return bodies.stream().anyMatch(v -> v.kind() == SourceKind.OFFICIAL) ? List.of() : bodies;
    }

    /** Whether someone may be one of two women. */
    private static boolean isOne(Voice voice, Agreement noun) {
        return noun.masculine() || voice.agreement().feminine();
    }
}
