package precis.analysis.speech.words;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words that take someone out of many: « la moitié des élus », « l'un d'eux ». */
public final class GroupWords {

    private final WordList shares;
    private final WordList some;
    private final WordList collectives;

    GroupWords(LanguagePack pack, GroupLists lists) {
        this.shares = pack.listIfNamed(lists.shares());
        this.some = pack.listIfNamed(lists.some());
        this.collectives = pack.listIfNamed(lists.collectives());
    }

    /** "the family of X": whether a noun of the singular calls several people so. */
    public boolean isCollective(String name) {
        return Spelling.words(name).stream().anyMatch(collectives.entries()::contains);
    }

    /** Whether the noun counts what the words behind it name. */
    public boolean isShare(Token noun) {
        return shares.contains(noun);
    }

    /** How many tokens from there on stand alone for some of those told of before; 0 for none. */
    public int some(List<Token> tokens, int at) {
        return some.longest(tokens, at);
    }

    /** Where an expression begins that ends with that token, or -1. */
    public int someUpTo(List<Token> tokens, int last) {
        int length = some.longestBefore(tokens, last + 1);
        return length > 0 ? last + 1 - length : -1;
    }
}
