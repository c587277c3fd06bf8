package precis.analysis.actors;

import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** Tells names that only tell a thing apart: the town of a treaty, the site of an account. */
final class BorrowedNames {

    private final WordList agreements;
    private final WordList accounts;
    private final WordList cases;
    private final WordList scenes;
    private final WordList led;
    private final WordList tails;
    private final WordList events;
    private final WordList days;
    private final boolean headLast;
    private final WordList unborne;
    private final WordList indefinite;
    private final String company;

    BorrowedNames(LanguagePack pack, ActorSettings settings) {
        agreements = pack.listIfNamed(settings.agreements());
        accounts = pack.listIfNamed(settings.accounts());
        led = pack.listIfNamed(settings.led());
        unborne = pack.listIfNamed(settings.unborne());
        tails = pack.listIfNamed(settings.tails());
        indefinite = pack.listIfNamed(settings.indefinite());
        company = settings.company();
        headLast = settings.headLast();
        events = pack.list("event");
        days = pack.list("month-day");
        cases = pack.listIfNamed(settings.cases());
        scenes = pack.listIfNamed(settings.scenes());
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

    /** « un Boeing »: whether a company's name stands for something that it makes. */
    boolean isMade(Candidate name) {
        return mayBeMade(name) && indefinite.contains(name.line().token(name.start() - 1));
    }

    /** « le Boeing »: whether it does so if it did before; « Boeing » alone is the company. */
    boolean mayBeMade(Candidate name) {
        Line line = name.line();
        int next = name.end();
        boolean tellsMore = headLast && (line.is(next, Upos.NOUN) || line.is(next, Upos.PROPN));
        return name.isKnown(Known.Sort.ORGANISATION)
                && name.known().get().detail().equals(company)
                && line.determined(name.start())
                && !tellsMore;
    }

    /** "the Dorwick fire": whether the noun tells of what happened in a place. */
    boolean isScene(Token noun) {
        return scenes.contains(noun);
    }

    /** Whether the noun tells of a scandal by the name of someone in it. */
    boolean isCase(Token noun) {
        return cases.contains(noun);
    }

    /** « Clean Water Act »: whether the last word of a name tells that nobody acts. */
    boolean endsThing(Candidate name) {
        Line line = name.line();
        return name.size() > 1 && tails.contains(line.token(name.end() - 1))
                || isDay(line, name.end());
    }

    /** "World Youth Day": a day or week that is kept for something. */
    private boolean isDay(Line line, int at) {
        return headLast
                && line.capitalised(at)
                && events.contains(line.token(at))
                && days.contains(line.token(at));
    }

    /** Whether the noun may tell a government by the name of whoever leads it. */
    boolean isLed(Token noun) {
        return led.contains(noun);
    }

    /**
     * « (le chef du groupe à) l'Assemblée X »: whether no body of that sort bears someone's name.
     */
    boolean isUnborne(Token noun) {
        return unborne.contains(noun);
    }
}
