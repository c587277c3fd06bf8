package precis.analysis.speech;

import java.util.List;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/**
 * The words that take someone out of many: « la moitié des élus », « l'un d'eux », and those that
 * put someone into an office.
 */
final class GroupWords {

    /** How many words an expression for some of those told of may have. */
    private static final int LONGEST = 5;

    private final WordList shares;
    private final WordList some;
    private final WordList appointing;
    private final WordList newcomers;
    private final WordList chosen;

    GroupWords(LanguagePack pack, SpeechSettings settings) {
        this.shares = pack.listIfNamed(settings.shares());
        this.some = pack.listIfNamed(settings.someOf());
        this.appointing = pack.listIfNamed(settings.appointing());
        this.newcomers = pack.listIfNamed(settings.newcomers());
        this.chosen = pack.listIfNamed(settings.chosen());
    }

    /** Whether the noun counts what the words behind it name. */
    boolean isShare(Token noun) {
        return shares.contains(noun);
    }

    /** How many tokens from there on tell that someone comes into an office; 0 for none. */
    int appointing(List<Token> tokens, int at) {
        return appointing.longest(tokens, at);
    }

    /** « la nouvelle ministre »: whether the adjective tells of someone new to what they are. */
    boolean isNew(Token adjective) {
        return newcomers.contains(adjective);
    }

    /** « le président élu », « a nommé X »: whether someone is chosen for an office. */
    boolean isChosen(Token verb) {
        return chosen.contains(verb);
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
