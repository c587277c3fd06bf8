package precis.analysis.actors;

import java.util.Optional;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** Tells names that only tell a thing apart: the town of a treaty, the site of an account. */
final class BorrowedNames {

    private final Optional<WordList> agreements;
    private final Optional<WordList> accounts;
    private final Optional<WordList> cases;
    private final Optional<WordList> led;

    BorrowedNames(LanguagePack pack, ActorSettings settings) {
        agreements = Optional.ofNullable(settings.agreements()).map(pack::list);
        accounts = Optional.ofNullable(settings.accounts()).map(pack::list);
        led = Optional.ofNullable(settings.led()).map(pack::list);
        cases = Optional.ofNullable(settings.cases()).map(pack::list);
    }

    /**
     * Whether what bears the known name is the noun before it.
     *
     * @param linked whether a preposition stands between
     */
    boolean isBorrowed(Candidate name, int noun, boolean linked) {
        Token token = name.line().token(noun);
        if (linked) {
            return isTown(name) && is(agreements, token);
        }
        return name.isKnown(Known.Sort.ORGANISATION) && is(accounts, token);
    }

    /** Whether the noun tells of a scandal by the name of someone in it. */
    boolean isCase(Token noun) {
        return is(cases, noun);
    }

    /** Whether the noun may tell a government by the name of whoever leads it. */
    boolean isLed(Token noun) {
        return is(led, noun);
    }

    private static boolean isTown(Candidate name) {
        return name.isKnown(Known.Sort.PLACE) || name.isKnown(Known.Sort.CAPITAL);
    }

    private static boolean is(Optional<WordList> list, Token noun) {
        return list.filter(l -> l.contains(noun)).isPresent();
    }
}
