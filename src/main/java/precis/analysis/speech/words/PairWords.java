package precis.analysis.speech.words;

import java.util.List;
import java.util.Optional;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** The words that speak of two people named together: « tous deux », « le premier ». */
public final class PairWords {

    private final WordList both;
    private final WordList first;
    private final WordList second;
    private final WordList auxiliaries;

    PairWords(LanguagePack pack, PairLists lists) {
        this.both = pack.listIfNamed(lists.both());
        this.first = pack.listIfNamed(lists.first());
        this.second = pack.listIfNamed(lists.second());
        this.auxiliaries = pack.listIfNamed(lists.auxiliaries());
    }

    /** Whether words that end there stand for two people or for one of two. */
    public boolean isPointer(List<Token> tokens, int at) {
        return isBoth(tokens, at) || one(tokens, at).isPresent();
    }

    /** Whether words that end there stand for two people. */
    public boolean isBoth(List<Token> tokens, int at) {
        boolean alone = !tokens.get(at).has("number") && tokens.get(at).pos() != Upos.NUM;
        int length = both.longestBefore(tokens, at + 1);
        return length > (alone ? 0 : 1) && !isFloating(tokens, at + 1 - length);
    }

    /** « X et Y ont tous deux démenti »: behind the auxiliary it only underlines the subject. */
    private boolean isFloating(List<Token> tokens, int start) {
        return start > 1
                && (tokens.get(start - 1).pos() == Upos.AUX
                        || auxiliaries.contains(tokens.get(start - 1)));
    }

    /** Which of two people the word there stands for, 0 or 1. */
    public Optional<Integer> one(List<Token> tokens, int at) {
        boolean closed =
                at > 0 && tokens.get(at - 1).has("determiner") && !tokens.get(at).isCapitalised();
        if (!closed) {
            return Optional.empty();
        }
        return first.contains(tokens.get(at))
                ? Optional.of(0)
                : second.contains(tokens.get(at)) ? Optional.of(1) : Optional.empty();
    }

    /** "both men": whether a word for the two, no number, stands right before the noun. */
    public boolean saysBoth(List<Token> tokens, int noun) {
        return noun > 0
                && isTwo(tokens.get(noun - 1))
                && !tokens.get(noun - 1).has("number")
                && tokens.get(noun - 1).pos() != Upos.NUM;
    }

    /** Whether the word is the number of two. */
    public boolean isTwo(Token token) {
        return both.contains(token);
    }
}
