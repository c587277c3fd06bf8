package precis.analysis.speech.discourse;

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
import precis.language.Upos;

/**
 * Who came into an office: « X a été élu », « a nommé X », so that « le nouveau président » is X.
 */
public final class Appointments {

    /** For how many sentences whoever came into an office is the new one. */
    private static final int REACH = 8;

    private final SpeechWords words;
    private Voice last;
    private String office = "";
    private int sentence;

    public Appointments(SpeechWords words) {
        this.words = words;
    }

    /** Remembers whom a sentence tells to have come into an office, if any. */
    public void read(Frame frame, PhraseReader phrases, Roles roles, Optional<Voice> subject) {
        List<Token> tokens = frame.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + words.appointments().appointing(tokens, i);
            if (end > i) {
                named(tokens, end, phrases, roles)
                        .or(() -> subject.filter(Voice::isPerson))
                        .ifPresent(v -> remember(v, frame.number()));
                office = office(tokens, end, phrases);
                return;
            }
        }
    }

    /**
     * "was elected president", "named Ann Lowe director": the noun that no article stands before.
     */
    private String office(List<Token> tokens, int verb, PhraseReader phrases) {
        int at = verb < tokens.size() ? Math.max(verb, phrases.mention(verb)) : verb;
        while (at < tokens.size() && tokens.get(at).pos() == Upos.ADJ) {
            at++;
        }
        boolean held = at < tokens.size() && words.nouns().isRole(tokens, at);
        int head = held ? at + words.nouns().length(tokens, at) - 1 : at;
        return held && phrases.mention(at) < 0 ? tokens.get(head).norm() : "";
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
    public Optional<Voice> newest(Frame frame, Phrase phrase) {
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
        boolean same = head.norm().equals(office) && phrase.end() == behind;
        boolean after = behind < phrase.end() && words.appointments().isChosen(tokens.get(behind));
        return person && (before || after || same);
    }
}
