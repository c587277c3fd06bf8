package precis.analysis.speech;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words that take some out of many: « la moitié des élus », « l'un d'eux », « d'autres ». */
final class GroupWords {

    /** How many words an expression for some of those told of may have. */
    private static final int LONGEST = 5;

    private final WordList shares;
    private final WordList some;

    GroupWords(LanguagePack pack, SpeechSettings settings) {
        this.shares = pack.listIfNamed(settings.shares());
        this.some = pack.listIfNamed(settings.someOf());
    }

    /** Whether the noun counts what the words behind it name. */
    boolean isShare(Token noun) {
        return shares.contains(noun);
    }

    /** How many tokens from there on stand alone for some of those told of before; 0 for none. */
    int some(List<Token> tokens, int at) {
        return some.longest(tokens, at);
    }

    /** Where an expression begins that ends with that token, or -1. */
    int someUpTo(List<Token> tokens, int last) {
        for (int start = Math.max(0, last - LONGEST + 1); start <= last; start++) {
            if (some.matches(tokens, start).contains(last - start + 1)) {
                return start;
            }
        }
        return -1;
    }
}
