package precis.analysis.actors.words;

import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.WordList;

/** The words around a name that only tells a thing apart: the treaty of a town, « un Boeing ». */
public final class BorrowingWords {

    private final WordList agreements;
    private final WordList accounts;
    private final WordList cases;
    private final WordList scenes;
    private final WordList led;
    private final WordList kinds;
    private final ActorSettings settings;
    private final WordList tails;
    private final WordList named;
    private final WordList unborne;
    private final WordList indefinite;

    BorrowingWords(LanguagePack pack, ActorSettings settings) {
        agreements = pack.listIfNamed(settings.agreements());
        accounts = pack.listIfNamed(settings.accounts());
        cases = pack.listIfNamed(settings.cases());
        scenes = pack.listIfNamed(settings.scenes());
        led = pack.listIfNamed(settings.led());
        kinds = pack.listIfNamed(settings.governmentKinds());
        this.settings = settings;
        tails = pack.listIfNamed(settings.tails());
        named = pack.listIfNamed(settings.named());
        unborne = pack.listIfNamed(settings.unborne());
        indefinite = pack.listIfNamed(settings.indefinite());
    }

    /** Whether the noun tells what was agreed in a town. */
    public boolean isAgreement(Token noun) {
        return agreements.contains(noun);
    }

    /** Whether the noun tells what someone has at an organisation. */
    public boolean isAccount(Token noun) {
        return accounts.contains(noun);
    }

    /** "the Dorwick fire": whether the noun tells of what happened in a place. */
    public boolean isScene(Token noun) {
        return scenes.contains(noun);
    }

    /** Whether the noun tells of a scandal by the name of someone in it. */
    public boolean isCase(Token noun) {
        return cases.contains(noun);
    }

    /** Whether the noun may tell a government by the name of whoever leads it. */
    public boolean isLed(Token noun) {
        return led.contains(noun);
    }

    /**
     * « (gouvernement) provisoire », « wallon »: whether the adjective tells which one is meant.
     */
    public boolean tellsGovernment(Token adjective) {
        return kinds.contains(adjective) || settings.isDweller(adjective.norm());
    }

    /** « Clean Water Act »: whether the last word of a name tells that nobody acts. */
    public boolean isTail(Token noun) {
        return tails.contains(noun);
    }

    /**
     * « (le chef du groupe à) l'Assemblée X »: whether no body of that sort bears someone's name.
     */
    public boolean isUnborne(Token noun) {
        return unborne.contains(noun);
    }

    /** « le lycée X »: whether bodies of that sort are named after people. */
    public boolean isNamedAfter(Token noun) {
        return named.contains(noun);
    }

    /** « un Boeing »: whether the determiner brings up someone or something new. */
    public boolean isIndefinite(Token determiner) {
        return indefinite.contains(determiner);
    }
}
