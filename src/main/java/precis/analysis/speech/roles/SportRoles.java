package precis.analysis.speech.roles;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.model.SourceKind;

/** Reads from somebody's role what they are in the news of sport. */
final class SportRoles {

    private final SpeechWords words;
    private final Function<Token, Optional<SourceKind>> sport;

    SportRoles(SpeechWords words, Function<Token, Optional<SourceKind>> sport) {
        this.words = words;
        this.sport = sport;
    }

    /** « l'entraîneur de X »; where heads come last, the last noun tells: "X State head coach". */
    Optional<SourceKind> kind(List<Token> tokens, int head, int end) {
        int last = head;
        while (words.isHeadLast() && last + 1 < end && !words.isPreposition(tokens.get(last + 1))) {
            last++;
        }
        return sport.apply(tokens.get(last));
    }
}
