package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.phrases.PhraseReader;
import precis.analysis.speech.roles.Roles;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.Agreement;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;

/**
 * Who came into an office: « X a été élu », « a nommé X », so that « le nouveau président » is X.
 */
final class Appointments {

    /** For how many sentences whoever came into an office is the new one. */
    private static final int REACH = 8;

    private final SpeechWords words;
    private Voice last;
    private int sentence;

    Appointments(SpeechWords words) {
        this.words = words;
    }

    /** Remembers whom a sentence tells to have come into an office, if any. */
    void read(Frame frame, PhraseReader phrases, Roles roles, Optional<Voice> subject) {
        List<Token> tokens = frame.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + words.appointments().appointing(tokens, i);
            if (end > i) {
                named(tokens, end, phrases, roles)
                        .or(() -> subject.filter(Voice::isPerson))
                        .ifPresent(v -> remember(v, frame.number()));
                return;
            }
        }
    }

    /** « a nommé X directrice »: the person right behind the verb. */
    private Optional<Voice> named(List<Token> tokens, int at, PhraseReader phrases, Roles roles) {
        return at < tokens.size() && words.appointments().isChosen(tokens.get(at - 1))
                ? phrases.mentioned(at).map(roles::voice).filter(Voice::isPerson)
                : Optional.empty();
    }

    private void remember(Voice voice, int number) {
        last = voice;
        sentence = number;
    }

    void forget() {
        last = null;
    }

    /** « la nouvelle ministre », « le président élu »: whoever came into an office last. */
    Optional<Voice> newest(Frame frame, Phrase phrase) {
        List<Token> tokens = frame.tokens();
        if (last == null || frame.number() - sentence > REACH || !isNew(tokens, phrase)) {
            return Optional.empty();
        }
        Agreement wanted = phrase.agreement(tokens);
        return Optional.of(last).filter(v -> v.agreement().fits(wanted));
    }

    private boolean isNew(List<Token> tokens, Phrase phrase) {
        Token head = tokens.get(phrase.head());
        int behind = phrase.head() + 1;
        boolean person = !words.nouns().tellsBody(head) && !words.nouns().isDocument(head);
        boolean before =
                tokens.subList(phrase.start(), phrase.head()).stream()
                        .anyMatch(words.appointments()::isNew);
        boolean after = behind < phrase.end() && words.appointments().isChosen(tokens.get(behind));
        return person && (before || after);
    }
}
