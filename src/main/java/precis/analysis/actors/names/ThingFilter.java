package precis.analysis.actors.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Line;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;

/** Leaves out the things among the names of an article, and what is a thing anywhere in it. */
final class ThingFilter {

    private final Vocabulary words;
    private final Acronyms acronyms;
    private final BorrowedNames borrowed;
    private final Listings listings = new Listings();
    private final Credits credits;

    ThingFilter(Vocabulary words) {
        this.words = words;
        this.acronyms = new Acronyms(words);
        this.borrowed = new BorrowedNames(words);
        this.credits = new Credits(words);
    }

    List<Candidate> withoutThings(List<Candidate> found) {
        Set<String> names = new HashSet<>();
        Candidate previous = null;
        for (Candidate c : found) {
            boolean gloss = glosses(c, previous);
            if (c.shape() == Shape.THING && isGlossed(previous, c)) {
                names.add(Names.key(previous.form()));
            }
            previous = c;
            if (gloss || c.shape() == Shape.THING || credits.cover(c)) {
                names.add(Names.key(c.form()));
                borne(c).ifPresent(names::add);
            }
        }
        Set<String> made =
                found.stream()
                        .filter(borrowed::isMade)
                        .map(c -> Names.key(c.form()))
                        .collect(Collectors.toSet());
        Set<String> offices =
                found.stream()
                        .filter(this::isOffice)
                        .map(c -> Names.key(c.form()))
                        .collect(Collectors.toSet());
        names.addAll(labels(found));
        found.forEach(c -> names.removeAll(surnames(c)));
        return found.stream()
                .map(c -> c.shape() == Shape.LABEL ? c.as(Shape.NAME) : c)
                .filter(c -> c.shape() != Shape.THING)
                .filter(c -> !listings.covers(c))
                .filter(c -> acts(c, names) && !offices.contains(Names.key(c.form())))
                .filter(c -> !borrowed.mayBeMade(c) || !made.contains(Names.key(c.form())))
                .toList();
    }

    /** "Hurricane Odile", "USS Marlow": the name alone, where the thing's noun opens it. */
    private Optional<String> borne(Candidate thing) {
        Line line = thing.line();
        int noun = words.thingNouns().artefacts().longest(line.tokens(), thing.start());
        int name = thing.start() + noun;
        return noun > 0 && name < thing.end()
                ? Optional.of(Names.key(line.form(name, thing.end())))
                : Optional.empty();
    }

    /** Names behind a common noun that stand nowhere by themselves. */
    private Set<String> labels(List<Candidate> found) {
        Set<String> labels = new HashSet<>();
        found.stream()
                .filter(c -> c.shape() == Shape.LABEL)
                .forEach(c -> labels.add(Names.key(c.form())));
        found.stream().filter(this::standsFree).forEach(c -> labels.remove(Names.key(c.form())));
        return labels;
    }

    private boolean standsFree(Candidate c) {
        boolean person = words.isFirstName(c.line().token(c.start()));
        return c.shape() == Shape.NAME
                && (person
                        || !c.line().determined(c.start()) && !words.isOf(c.line(), c.start() - 1));
    }

    /** The surname of a person named in full is no thing. */
    private Set<String> surnames(Candidate c) {
        boolean person =
                c.shape() == Shape.NAME
                        && c.size() > 1
                        && words.isFirstName(c.line().token(c.start()));
        return person ? Set.of(Names.key(c.line().form(c.start() + 1, c.end()))) : Set.of();
    }

    /**
     * "Chief Press Officer (CPO)", not "Court of Justice (CJ)": an acronym in brackets behind the
     * office it stands for.
     */
    private boolean isOffice(Candidate name) {
        int bracket = name.start() - 1;
        Line line = name.line();
        return words.isHeadLast()
                && name.size() == 1
                && bracket > 0
                && line.norm(bracket).equals("(")
                && words.personNouns().roles().contains(line.token(bracket - 1))
                && !words.isOf(line, bracket - 2)
                && acronyms.start(line, bracket) >= 0;
    }

    /** An acronym in brackets after common words that are no candidate explains these. */
    private static boolean glosses(Candidate name, Candidate previous) {
        Line line = name.line();
        int bracket = name.start() - 1;
        return name.known().isEmpty()
                && name.size() == 1
                && bracket > 0
                && line.norm(bracket).equals("(")
                && line.norm(name.end()).equals(")")
                && line.token(name.start()).isUpperCase()
                && (isBehindThing(previous, name)
                        || !line.capitalised(bracket - 1)
                                && (previous == null
                                        || previous.line() != line
                                        || previous.end() != bracket));
    }

    /** « leur DIP (Déclaration d'intention préalable) »: an acronym that a thing explains. */
    private static boolean isGlossed(Candidate acronym, Candidate thing) {
        return acronym != null
                && acronym.line() == thing.line()
                && acronym.end() == thing.start() - 1
                && acronym.size() == 1
                && acronym.known().isEmpty()
                && acronym.line().token(acronym.start()).isUpperCase()
                && thing.line().norm(acronym.end()).equals("(");
    }

    private static boolean isBehindThing(Candidate previous, Candidate name) {
        return previous != null
                && previous.line() == name.line()
                && previous.end() == name.start() - 1
                && previous.shape() == Shape.THING;
    }

    /** Whether it may act, known for a body or called a thing nowhere. */
    private static boolean acts(Candidate c, Set<String> things) {
        return c.known().isPresent()
                || c.shape() != Shape.NAME
                || !things.contains(Names.key(c.form()));
    }
}
