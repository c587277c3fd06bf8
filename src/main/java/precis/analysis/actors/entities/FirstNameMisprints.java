package precis.analysis.actors.entities;

import java.util.Optional;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;

/** First names with one letter wrong, missing or too many, before a surname that is known. */
final class FirstNameMisprints {

    /** The shortest first name that one letter off is no other name. */
    private static final int SHORTEST = 5;

    private final Vocabulary words;

    FirstNameMisprints(Vocabulary words) {
        this.words = words;
    }

    /** « Aberto Rey » where « Alberto Rey » is named: no first name, but one letter off one. */
    Optional<Entity> meant(FormIndex forms, Candidate c) {
        boolean unknown =
                c.shape() == Shape.NAME
                        && c.size() == 2
                        && c.known().isEmpty()
                        && first(c).length() >= SHORTEST
                        && !isFirstName(c);
        return unknown
                ? forms.bearers(Names.key(c.line().form(c.start() + 1, c.end()))).stream()
                        .filter(e -> isFirstName(named(e)))
                        .filter(e -> Names.distance(first(c), first(named(e)), 1) <= 1)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isFirstName(Candidate c) {
        return words.isFirstName(c.line().token(c.start()));
    }

    private static String first(Candidate c) {
        return Names.key(c.line().form(c.start(), c.start() + 1));
    }

    private static Candidate named(Entity entity) {
        return entity.mentions().get(0).candidate();
    }
}
