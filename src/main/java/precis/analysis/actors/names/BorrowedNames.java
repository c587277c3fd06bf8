package precis.analysis.actors.names;

import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Tells names that only tell a thing apart: the town of a treaty, the site of an account. */
final class BorrowedNames {

    private final Vocabulary words;

    BorrowedNames(Vocabulary words) {
        this.words = words;
    }

    /**
     * Whether what bears the known name is the noun before it.
     *
     * @param linked whether a preposition stands between
     */
    boolean isBorrowed(Candidate name, int noun, boolean linked) {
        Token token = name.line().token(noun);
        if (linked) {
            return name.isTown() && words.borrowing().isAgreement(token);
        }
        return name.isKnown(Known.Sort.ORGANISATION) && words.borrowing().isAccount(token);
    }

    /** « un Boeing »: whether a company's name stands for something that it makes. */
    boolean isMade(Candidate name) {
        return mayBeMade(name)
                && words.borrowing().isIndefinite(name.line().token(opening(name) - 1));
    }

    /** Where what stands behind the determiner begins: « (sa) puissante Mercedes ». */
    private int opening(Candidate name) {
        int before = name.start() - 1;
        boolean described = !words.isHeadLast() && before > 0 && name.line().is(before, Upos.ADJ);
        return described ? before : name.start();
    }

    /** « le Boeing »: whether it does so if it did before; « Boeing » alone is the company. */
    boolean mayBeMade(Candidate name) {
        Line line = name.line();
        int next = name.end();
        boolean tellsMore =
                words.isHeadLast() && (line.is(next, Upos.NOUN) || line.is(next, Upos.PROPN));
        return name.isKnown(Known.Sort.ORGANISATION)
                && name.known().get().detail().equals(words.settings().company())
                && line.determined(opening(name))
                && !tellsMore;
    }

    /** « Clean Water Act », "World Youth Day": whether the end of a name tells that nobody acts. */
    boolean endsThing(Candidate name) {
        Line line = name.line();
        return name.size() > 1 && words.borrowing().isTail(line.token(name.end() - 1))
                || isDay(line, name.end());
    }

    /** "World Youth Day": a day or week that is kept for something. */
    private boolean isDay(Line line, int at) {
        return words.isHeadLast()
                && line.capitalised(at)
                && words.thingNouns().events().contains(line.token(at))
                && words.days().contains(line.token(at));
    }
}
