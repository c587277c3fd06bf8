package precis.analysis.speech.phrases;

import java.util.List;
import java.util.Optional;
import precis.analysis.speech.words.SpeechWords;
import precis.language.Token;
import precis.language.Upos;
import precis.model.ActorKind;

/**
 * Finds who holds an office where the name of its body stands between: « le chef du parti, X, Y,
 * affirme », "the secretary, Union of Cooks, Bakers and Grocers, Mr X, said".
 */
public final class OfficeHolders {

    private final SpeechWords words;
    private final PhraseReader phrases;
    private final List<Token> tokens;

    public OfficeHolders(SpeechWords words, PhraseReader phrases, List<Token> tokens) {
        this.words = words;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /** Where the person is named whom a comma parts from the body named from there on, or -1. */
    public int behindBody(int start) {
        boolean body = false;
        int at = start;
        while (at < tokens.size() && (isComma(at) || isNamePart(at))) {
            if (isOf(at, ActorKind.PERSON)) {
                return body && isApart(at) ? at : -1;
            }
            body |= isOf(at, ActorKind.ORGANISATION);
            at = Math.max(at + 1, phrases.mention(at));
        }
        return -1;
    }

    /** The holder who is named last before that place, if an office stands before the body. */
    public Optional<Phrase> endingAt(int end) {
        Optional<Phrase> someone =
                phrases.endingAt(end).filter(p -> isOf(p.head(), ActorKind.PERSON));
        int start = someone.map(Phrase::start).orElse(0);
        for (int i = start - 1; i > 0 && (isComma(i) || isNamePart(i)); i--) {
            if (isComma(i) && isOffice(phrases.endingAt(i))) {
                int holder = behindBody(i + 1);
                return someone.filter(p -> holder >= p.start() && phrases.mention(holder) == end);
            }
        }
        return Optional.empty();
    }

    private boolean isOffice(Optional<Phrase> phrase) {
        return phrase.filter(p -> phrases.mention(p.head()) < 0)
                .filter(p -> phrases.canSpeak(p.head()))
                .filter(p -> !words.nouns().isBody(tokens.get(p.head())))
                .isPresent();
    }

    /** "…, X", "…, Mr X": whether a comma stands before the name. */
    private boolean isApart(int name) {
        int before = tokens.get(name - 1).isCapitalised() ? name - 2 : name - 1;
        return before > 0 && isComma(before);
    }

    /** A word of a name or one that joins such words. */
    private boolean isNamePart(int at) {
        Token token = tokens.get(at);
        return token.isCapitalised()
                || phrases.mention(at) >= 0
                || words.isOf(token)
                || token.has("determiner")
                || token.pos() == Upos.CCONJ
                || words.isPreposition(token);
    }

    private boolean isOf(int at, ActorKind kind) {
        return phrases.mentioned(at).filter(a -> a.kind() == kind).isPresent();
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }
}
