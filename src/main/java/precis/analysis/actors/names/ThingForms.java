package precis.analysis.actors.names;

import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Vocabulary;
import precis.language.Token;
import precis.language.Upos;

/** Tells by the form of a name alone that what bears it does not act: a model, a ship, a plant. */
final class ThingForms {

    private final Vocabulary words;
    private final BorrowedNames borrowed;
    private final WorkTitles titles;

    ThingForms(Vocabulary words) {
        this.words = words;
        this.borrowed = new BorrowedNames(words);
        this.titles = new WorkTitles(words);
    }

    /** Whether the name itself tells that it is no actor's. */
    boolean isThing(Candidate name) {
        return isMade(name)
                || isModel(name)
                || isNumbered(name)
                || endsThing(name)
                || isVessel(name)
                || titles.isTitle(name)
                || isSpecies(name);
    }

    /** Where the last word tells: whether it is one of events or of things that bear names. */
    private boolean endsThing(Candidate name) {
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

    /** Whether a word of it, not one read whole, mixes letters with figures: a model, a flight. */
    private static boolean isMade(Candidate name) {
        for (int i = name.start(); name.known().isEmpty() && i < name.end(); i++) {
            String text = name.line().token(i).text();
            if (text.chars().anyMatch(Character::isDigit)
                    && text.chars().anyMatch(Character::isLetter)
                    && text.indexOf(' ') < 0
                    && !isExplained(name)) {
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

    /** « un ATR 42-300 », « la Renault 4 »: one thing that a company makes, by its number. */
    private boolean isNumbered(Candidate name) {
        Line line = name.line();
        int number = name.end();
        return !words.isHeadLast()
                && name.isKnown(Known.Sort.ORGANISATION)
                && name.known().get().detail().equals(words.settings().company())
                && (line.determined(name.start()) || line.is(name.start() - 1, Upos.NOUN))
                && line.norm(number).matches("\\d{2,4}(-\\d{2,4})?")
                && !line.is(number + 1, Upos.NOUN)
                && !line.is(number + 1, Upos.SYM);
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

    /** Whether it stands in brackets right behind another name, as its acronym. */
    private static boolean isExplained(Candidate name) {
        Line line = name.line();
        return name.size() == 1
                && line.norm(name.start() - 1).equals("(")
                && line.norm(name.end()).equals(")")
                && line.capitalised(name.start() - 2);
    }
}
