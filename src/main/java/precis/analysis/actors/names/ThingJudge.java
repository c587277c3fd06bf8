package precis.analysis.actors.names;

import java.util.Optional;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;
import precis.language.WordList;

/** Tells what bears a name but does not act: events, works, streets, products. */
final class ThingJudge {

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final int TITLE = 14;
    private static final String CLOSERS = "\u00BB\u201D\"";

    private final Vocabulary words;
    private final PlainNouns plain;
    private final Offices offices;
    private final BorrowedNames borrowed;

    ThingJudge(Vocabulary words) {
        this.words = words;
        this.plain = new PlainNouns(words);
        this.offices = new Offices(words);
        this.borrowed = new BorrowedNames(words);
    }

    /**
     * Where an event or work that starts with its own capitalised noun ends; {@code at} if none.
     */
    int end(Line line, int at) {
        if (!line.capitalised(at) || line.opens(at) && !line.capitalised(at + 1)) {
            return at;
        }
        int head = words.thingNouns().events().longest(line.tokens(), at);
        if (head == 0
                || words.personAt(line, at) && !isDated(line, at + 1)
                || offices.portfolio(line, at)
                || words.gazetteer().longest(line, at).isPresent()) {
            return at;
        }
        int end = at + head;
        while (end < line.size()
                && (line.capitalised(end) || line.is(end, Upos.ADJ))
                && !words.personAt(line, end)) {
            end++;
        }
        if (words.isOf(line, end)) {
            int next = line.behind(end);
            end = line.capitalised(next) ? next + 1 : end;
        }
        return end;
    }

    /** Whether the name of an event goes on: Christmas Day, Easter Sunday. */
    private boolean isDated(Line line, int at) {
        return words.days().contains(line.token(at))
                || words.thingNouns().events().contains(line.token(at));
    }

    /** Where the quoted title of a work that opens at {@code at} ends. */
    int quotedEnd(Line line, int at) {
        boolean mark = at >= 0 && isQuote(line.norm(at));
        boolean work = mark && at > 0 && words.thingNouns().works().contains(line.token(at - 1));
        for (int i = at + 2; mark && i < Math.min(line.size(), at + TITLE); i++) {
            if (CLOSERS.contains(line.token(i).text())) {
                return work || isWorkBehind(line, i + 1) ? i : at;
            }
        }
        return at;
    }

    /**
     * « « L'Aube », le morceau qui … », « « L'Aube » (1972) »: what shows that a title was quoted.
     */
    private boolean isWorkBehind(Line line, int at) {
        if (line.norm(at).equals("(")) {
            return line.norm(at + 1).matches(YEAR) && line.norm(at + 2).equals(")");
        }
        int noun = line.behind(at);
        noun += line.is(noun, Upos.ADJ) ? 1 : 0;
        return !words.isHeadLast()
                && line.norm(at).equals(",")
                && line.is(noun, Upos.NOUN)
                && words.thingNouns().works().contains(line.token(noun));
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
            return tellsThing(name) ? name.as(Shape.THING) : name;
        }
        boolean field = line.capitalised(before) && offices.completes(line, before);
        boolean told = !linked && line.is(before, Upos.VERB) && words.personAt(line, name.start());
        if (field || told || offices.endsOffice(line, before)) {
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
        if (!linked && (!known || name.isTown()) && isArtefact(line, before) || tellsThing(name)) {
            return true;
        }
        boolean first = words.isFirstName(line.token(name.start()));
        boolean person = first && name.size() > 1;
        boolean last = words.isHeadLast();
        boolean place =
                words.placeNouns().places().contains(noun) && !(last && noun.isCapitalised());
        boolean other =
                words.thingNouns().events().contains(noun)
                        || isOneOf(words.thingNouns().works(), line, before);
        return linked
                ? place && !person && !known && !locates(name, before)
                : place || other && !person && !known;
    }

    /** Whether the name itself tells that it is no actor's. */
    private boolean tellsThing(Candidate name) {
        return made(name) || isModel(name) || named(name) || isVessel(name) || isSpecies(name);
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

    /** Where the last word tells: whether it is one of events or of things that bear names. */
    private boolean named(Candidate name) {
        Line line = name.line();
        Token last = line.token(name.end() - 1);
        boolean titled = words.titles().lengthBefore(line, name.start()) > 0;
        if (name.known().isEmpty() && !titled && borrowed.endsThing(name)) {
            return true;
        }
        return words.isHeadLast()
                && name.size() > 1
                && name.shape() == Shape.NAME
                && name.known().isEmpty()
                && !words.isFirstName(line.token(name.start()))
                && !words.bodyNouns().companyWords().contains(last)
                && (words.thingNouns().events().contains(last)
                        || words.thingNouns().artefacts().contains(last));
    }

    /** What is a place, or lies in one, tells its name: the quarter of a town. */
    private boolean locates(Candidate name, int noun) {
        return words.placeNouns().settlements().contains(name.line().token(noun));
    }

    /** Whether a word of it, not one read whole, mixes letters with figures: a model, a flight. */
    private static boolean made(Candidate name) {
        for (int i = name.start(); name.known().isEmpty() && i < name.end(); i++) {
            String text = name.line().token(i).text();
            if (text.chars().anyMatch(Character::isDigit)
                    && text.chars().anyMatch(Character::isLetter)
                    && text.indexOf(' ') < 0
                    && !explains(name)) {
                return true;
            }
        }
        return false;
    }

    /** "USS Marlow": letters before the name tell what bears it. */
    private boolean isVessel(Candidate name) {
        Token first = name.line().token(name.start());
        return name.size() > 1
                && name.known().isEmpty()
                && first.isUpperCase()
                && words.thingNouns().artefacts().contains(first);
    }

    /** « un Boeing 737 MAX »: what a number behind a name goes on with. */
    private boolean isModel(Candidate name) {
        Line line = name.line();
        int number = name.start() - 1;
        return number > 0
                && name.known().isEmpty()
                && !words.isFirstName(line.token(name.start()))
                && line.norm(number).chars().allMatch(Character::isDigit)
                && line.capitalised(number - 1);
    }

    /** « Pegolax africanus »: a scientific name, whose second word no dictionary knows. */
    private boolean isSpecies(Candidate name) {
        Line line = name.line();
        return name.size() == 1
                && name.known().isEmpty()
                && name.end() < line.size()
                && !words.isWord(line.token(name.end()))
                && words.settings().isSpecies(line.token(name.end()).text());
    }

    /** Whether it stands in brackets right behind another name: an acronym. */
    private static boolean explains(Candidate name) {
        Line line = name.line();
        return name.size() == 1
                && line.norm(name.start() - 1).equals("(")
                && line.norm(name.end()).equals(")")
                && line.capitalised(name.start() - 2);
    }

    private static boolean isQuote(String mark) {
        return mark.length() == 1 && "\u00AB\u201C\"'".contains(mark);
    }
}
