package precis.analysis.speech.words;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words for several people, for one out of many (« l'un d'eux »), for one of a family. */
public final class GroupWords {

    private final WordList shares;
    private final WordList some;
    private final WordList collectives;
    private final WordList kin;
    private final WordList children;

    GroupWords(LanguagePack pack, GroupLists lists) {
        this.shares = pack.listIfNamed(lists.shares());
        this.some = pack.listIfNamed(lists.some());
        this.collectives = pack.listIfNamed(lists.collectives());
        this.kin = pack.listIfNamed(lists.kin());
        this.children = pack.listIfNamed(lists.children());
    }

    /** "the family of X": whether a noun of the singular calls several people so. */
    public boolean isCollective(String name) {
        return Spelling.words(name).stream().anyMatch(collectives.entries()::contains);
    }

    /** « la mère »: whether the noun says only what someone is to another. */
    public boolean isKin(Token noun) {
        return kin.contains(noun);
    }

    /** « son fils », « un enfant »: whether the noun brings up someone who has such kin. */
    public boolean hasKin(String noun) {
        return kin.entries().contains(noun) || children.entries().contains(noun);
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
