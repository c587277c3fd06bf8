package precis.analysis.text;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** Tells pronouns that stand for nobody by what follows them: « il faut », « il y a ». */
public final class ImpersonalWords {

    /** Within how many tokens behind a pronoun such a word stands. */
    private static final int NEAR = 4;

    private final WordList words;

    public ImpersonalWords(LanguagePack pack) {
        this.words = pack.list("impersonal-words");
    }

    /** Whether such a word stands near behind a pronoun that ends there. */
    public boolean follow(List<Token> tokens, int end) {
        return tokens.subList(end, Math.min(tokens.size(), end + NEAR)).stream()
                .anyMatch(words::contains);
    }
}
