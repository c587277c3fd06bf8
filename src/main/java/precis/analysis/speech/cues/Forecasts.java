package precis.analysis.speech.cues;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.phrases.Clauses;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.ForecastLists;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** A forecast that goes on: « X prévoit une hausse. Les prix devraient doubler. » */
public final class Forecasts {

    private final WordList foresees;
    private final WordList foreseen;
    private Optional<Voice> voice = Optional.empty();
    private int sentence;
    private int paragraph;

    public Forecasts(LanguagePack pack, ForecastLists lists) {
        this.foresees = pack.listIfNamed(lists.foresees());
        this.foreseen = pack.listIfNamed(lists.foreseen());
    }

    /** Whose forecast the sentence goes on with, if it credits nobody itself. */
    Optional<Credit> goesOn(Frame frame) {
        boolean right = frame.number() - sentence == 1 && paragraph(frame) == paragraph;
        return right && voice.isPresent() && isForeseen(frame.tokens())
                ? voice.map(v -> new Credit(List.of(v), List.of(), List.of()))
                : Optional.empty();
    }

    /** Remembers who foresees something in the sentence. */
    void read(Frame frame, Optional<Credit> credit) {
        boolean goesOn = goesOn(frame).isPresent();
        boolean begins = frame.tokens().stream().anyMatch(foresees::contains);
        voice = begins || goesOn ? credit.map(Credit::first) : Optional.empty();
        sentence = frame.number();
        paragraph = paragraph(frame);
    }

    private boolean isForeseen(List<Token> tokens) {
        int verb = Clauses.firstFinite(tokens);
        return verb > 0 && foreseen.contains(tokens.get(verb)) && tokens.get(verb).has("cond");
    }

    private static int paragraph(Frame frame) {
        return frame.sentence().sentence().paragraph();
    }
}
