package precis.analysis.actors.names;

import java.util.Optional;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/**
 * Tells by the nouns before a name that what bears it does not act: events, works, streets,
 * products.
 */
final class ThingJudge {

    private final Vocabulary words;
    private final PlainNouns plain;
    private final Offices offices;
    private final BorrowedNames borrowed;
    private final ThingForms forms;

    ThingJudge(Vocabulary words) {
        this.words = words;
        this.plain = new PlainNouns(words);
        this.offices = new Offices(words);
        this.borrowed = new BorrowedNames(words);
        this.forms = new ThingForms(words);
    }

    /** A name introduced by a noun of events, works or places is a thing. */
    Candidate judge(Candidate name) {
        if (name.isPhrase()) {
            return name;
        }
        Line line = name.line();
        int before = name.start() - 1;
        while (before > name.start() - 3 && before >= 0 && isQuote(line.norm(before))) {
            before--;
        }
        boolean linked = before >= 0 && words.isOf(line, before);
        if (linked) {
            before--;
        }
        while (before > name.start() - 4
                && before > 0
                && words.mayQualify(line.token(before))
                && !plain.heads(line.token(before))
                && !line.is(before, Upos.ADP)
                && line.is(before - 1, Upos.NOUN)) {
            before--;
        }
        if (before < 0) {
            return forms.isThing(name) ? name.as(Shape.THING) : name;
        }
        boolean field = line.capitalised(before) && offices.completes(line, before);
        boolean told = !linked && line.is(before, Upos.VERB) && words.personAt(line, name.start());
        boolean unborne = !linked && isUnborne(name, before);
        if (field || told || unborne || offices.endsOffice(line, before)) {
            return name;
        }
        if (name.shape() != Shape.NAME && !name.line().capitalised(name.start())) {
            return name;
        }
        Optional<Candidate> whole = linked ? Optional.empty() : whole(name, before);
        if (whole.isPresent() || isThing(name, before, linked)) {
            return whole.orElseGet(() -> name.as(Shape.THING));
        }
        return !linked && qualifies(name, before) ? name.as(Shape.LABEL) : name;
    }

    /** Whether a person is named behind a noun that bears nobody's name there. */
    private boolean isUnborne(Candidate name, int noun) {
        return isSomeone(name) && (words.isUnborne(name.line(), noun) || isHeld(name.line(), noun));
    }

    /** « le directeur de l'usine Jean Rey »: who is in charge of a place that bears no name. */
    private boolean isHeld(Line line, int noun) {
        return !words.isHeadLast()
                && words.placeNouns().places().contains(line.token(noun))
                && !words.bodyNouns().classes().contains(line.token(noun))
                && !words.borrowing().isNamedAfter(line.token(noun))
                && offices.completes(line, noun);
    }

    private boolean isSomeone(Candidate name) {
        return words.personAt(name.line(), name.start())
                || words.titles().startsAt(name.line(), name.start());
    }

    /** With the noun right before it, which is part of the name: a family, a place. */
    private Optional<Candidate> whole(Candidate name, int noun) {
        Line line = name.line();
        boolean first = words.isFirstName(line.token(name.start()));
        if (name.known().isEmpty()
                && !first
                && words.personNouns().families().contains(line.token(noun))) {
            return Optional.of(new Candidate(line, noun, name.end(), Shape.FAMILY));
        }
        if (words.placeNouns().places().contains(line.token(noun))
                && name.shape() == Shape.NAME
                && !line.capitalised(noun)) {
            int start = words.isHeadLast() ? name.start() : noun;
            return Optional.of(new Candidate(line, start, name.end(), Shape.SITE));
        }
        return Optional.empty();
    }

    private boolean isThing(Candidate name, int before, boolean linked) {
        Line line = name.line();
        Token noun = line.token(before);
        boolean known = name.known().isPresent();
        if (borrowed.isBorrowed(name, before, linked) || isWorkApart(name, before)) {
            return true;
        }
        if (!linked && (!known || name.isTown()) && isArtefact(line, before)
                || forms.isThing(name)) {
            return true;
        }
        boolean first = words.isFirstName(line.token(name.start()));
        boolean person = first && name.size() > 1;
        boolean last = words.isHeadLast();
        boolean place =
                words.placeNouns().places().contains(noun) && !(last && noun.isCapitalised());
        boolean other =
                words.thingNouns().events().contains(noun)
                        || words.thingNouns().animals().contains(noun)
                        || isOneOf(words.thingNouns().works(), line, before);
        return linked
                ? place && !person && !known && !locates(name, before)
                : place || other && !person && !known;
    }

    /** Whether a noun is of a list: « le pétrolier X », not « le groupe pétrolier X ». */
    private static boolean isOneOf(WordList things, Line line, int noun) {
        boolean adjective =
                line.is(noun, Upos.ADJ)
                        && line.is(noun - 1, Upos.NOUN)
                        && !things.contains(line.token(noun - 1));
        return !adjective && things.contains(line.token(noun));
    }

    /** « le ferry X », and "the ferry Queen X", whose name a title opens. */
    private boolean isArtefact(Line line, int noun) {
        boolean titled =
                noun > 0
                        && line.capitalised(noun)
                        && words.titles().startsAt(line, noun)
                        && words.thingNouns().artefacts().contains(line.token(noun - 1));
        return titled || isOneOf(words.thingNouns().artefacts(), line, noun);
    }

    /** "her first novel, The Cage, …": the title of a work between commas. */
    private boolean isWorkApart(Candidate name, int before) {
        Line line = name.line();
        return before > 0
                && line.norm(before).equals(",")
                && line.norm(name.end()).equals(",")
                && words.thingNouns().works().contains(line.token(before - 1))
                && name.known().isEmpty()
                && !words.isFirstName(line.token(name.start()));
    }

    /** Whether a plain noun, which no person or body is called by, stands before. */
    private boolean qualifies(Candidate name, int noun) {
        boolean described = words.isHeadLast() && name.size() > 1;
        return name.known().isEmpty()
                && !described
                && !(name.size() > 1 && Inversion.isBetween(name.line(), noun))
                && (!words.isFirstName(name.line().token(name.start()))
                        || words.borrowing().isCase(name.line().token(noun)))
                && plain.is(name.line(), noun);
    }

    /** What is a place, or lies in one, tells its name: the quarter of a town. */
    private boolean locates(Candidate name, int noun) {
        return words.placeNouns().settlements().contains(name.line().token(noun));
    }

    /** Whether a quotation may open with the mark. */
    static boolean isQuote(String mark) {
        return mark.length() == 1 && "\u00AB\u201C\"'".contains(mark);
    }
}
