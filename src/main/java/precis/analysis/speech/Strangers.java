package precis.analysis.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import precis.analysis.speech.cues.Credit;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Span;

/** « un ministre », « son avocat »: who is brought up as someone whom no name given stands for. */
final class Strangers {

    private final SpeechWords words;
    private final String text;
    private final Set<String> names = new HashSet<>();

    /**
     * @param text what frames are parts of
     */
    Strangers(SpeechWords words, String text, List<Frame> frames, List<Optional<Credit>> credits) {
        this.words = words;
        this.text = text;
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            credits.get(i).stream()
                    .flatMap(c -> c.voices().stream())
                    .filter(v -> v.actor().isEmpty() && isNew(frame, v.name()))
                    .forEach(v -> names.add(key(v.name())));
        }
    }

    /** Whether an unnamed speaker is called as one who was brought up so. */
    boolean has(Voice voice) {
        return names.contains(key(voice.name()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether any of the places where the sentence has the name brings up someone new. */
    private boolean isNew(Frame frame, String name) {
        Span sentence = frame.sentence().sentence().span();
        int from = Occurrences.next(text, name, sentence.start(), sentence);
        while (from >= 0) {
            if (isNew(frame.tokens(), frame.tokenAt(from))) {
                return true;
            }
            from = Occurrences.next(text, name, from + 1, sentence);
        }
        return false;
    }

    private boolean isNew(List<Token> tokens, int name) {
        int at = name;
        while (at > 0 && tokens.get(at - 1).pos() == Upos.ADJ) {
            at--;
        }
        return at > 0 && isNew(tokens.get(at - 1));
    }

    private boolean isNew(Token before) {
        return words.isIndefinite(before) || words.isPossessive(before) || before.pos() == Upos.NUM;
    }
}
