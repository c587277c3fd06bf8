package precis.analysis.speech.referents;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.discourse.Discourse;
import precis.analysis.speech.phrases.Frame;
import precis.analysis.speech.roles.Voice;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;

/** Hears from the words around a pronoun that whoever spoke last goes on. */
final class GoingOn {

    /** How many sentences on whoever spoke may go on without a name. */
    static final int SHORT = 3;

    private final SpeechWords words;
    private final Discourse discourse;

    GoingOn(SpeechWords words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** Who goes on in the words of the pronoun there. */
    Optional<Voice> voice(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        int reach = trails(tokens, at) ? 1 : adds(tokens, at) ? SHORT : 0;
        return reach > 0
                ? discourse.last(frame.number(), reach).filter(Voice::isPerson)
                : Optional.empty();
    }

    /** "…, the ministry said. It said …": the body that spoke just now, whatever it spoke of. */
    Optional<Voice> body(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        boolean tells = at + 1 < tokens.size() && words.turns().tells(tokens.get(at + 1));
        return tells && tokens.get(at).has("thing")
                ? discourse.last(frame.number(), 1).filter(v -> !v.isPerson())
                : Optional.empty();
    }

    /** "Reed was asking too much, she said": whoever spoke last, for nobody calls himself Reed. */
    private boolean trails(List<Token> tokens, int at) {
        return words.isHeadLast()
                && at > 0
                && at + 3 >= tokens.size()
                && tokens.get(at - 1).text().equals(",");
    }

    /** "He further said …": there is something before that he said, whoever came up since. */
    private boolean adds(List<Token> tokens, int at) {
        boolean first = tokens.subList(0, at).stream().allMatch(GoingOn::isLight);
        return first && at + 1 < tokens.size() && words.turns().goesOn(tokens, at + 1);
    }

    private static boolean isLight(Token token) {
        return token.pos() == Upos.ADV || token.pos() == Upos.CCONJ || !token.isWord();
    }
}
