package precis.analysis.actors;

import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** Tells names that only tell a thing apart: the town of a treaty, the site of an account. */
final class BorrowedNames {

    private final WordList agreements;
    private final WordList accounts;
    private final WordList cases;
    private final WordList led;
    private final WordList tails;

    BorrowedNames(LanguagePack pack, ActorSettings settings) {
        agreements = pack.listIfNamed(settings.agreements());
        accounts = pack.listIfNamed(settings.accounts());
        led = pack.listIfNamed(settings.led());
        tails = pack.listIfNamed(settings.tails());
        cases = pack.listIfNamed(settings.cases());
    }

    /**
     * Whether what bears the known name is the noun before it.
     *
     * @param linked whether a preposition stands between
     */
    boolean isBorrowed(Candidate name, int noun, boolean linked) {
        Token token = name.line().token(noun);
        if (linked) {
            return name.isTown() && agreements.contains(token);
        }
        return name.isKnown(Known.Sort.ORGANISATION) && accounts.contains(token);
    }

    /** Whether the noun tells of a scandal by the name of someone in it. */
    boolean isCase(Token noun) {
        return cases.contains(noun);
    }

    /** « Clean Water Act »: whether the last word of a name tells that nobody acts. */
    boolean endsThing(Token last) {
        return tails.contains(last);
    }

    /** Whether the noun may tell a government by the name of whoever leads it. */
    boolean isLed(Token noun) {
        return led.contains(noun);
    }
}
