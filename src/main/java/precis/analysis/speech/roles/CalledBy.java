package precis.analysis.speech.roles;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import precis.language.Morph;
import precis.language.Token;
import precis.model.Actor;

/** The nouns that an article calls its actors by, and whom it calls by which. */
final class CalledBy {

    private final Map<Actor, Set<String>> nouns = new HashMap<>();
    private final Map<Actor, Set<String>> guessed = new HashMap<>();
    private final Map<String, Set<Actor>> actors = new HashMap<>();

    void add(Actor actor, Collection<String> called) {
        nouns.computeIfAbsent(actor, a -> new HashSet<>()).addAll(called);
        called.forEach(n -> actors.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(actor));
    }

    /** That these nouns were only taken to mean the actor. */
    void guess(Actor actor, Collection<String> called) {
        guessed.computeIfAbsent(actor, a -> new HashSet<>()).addAll(called);
    }

    Set<String> nouns(Actor actor) {
        return nouns.getOrDefault(actor, Set.of());
    }

    /** None that were only taken to mean the actor. */
    Set<String> told(Actor actor) {
        Set<String> told = new HashSet<>(nouns(actor));
        told.removeAll(guessed.getOrDefault(actor, Set.of()));
        return told;
    }

    /** Whom the article calls so: the forms of the noun are looked up once for all actors. */
    Predicate<Actor> called(Token noun) {
        Set<String> forms = forms(noun);
        return actor -> !Collections.disjoint(forms, nouns(actor));
    }

    /** All whom the article calls so. */
    Set<Actor> all(Token noun) {
        return forms(noun).stream()
                .flatMap(n -> actors.getOrDefault(n, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> forms(Token noun) {
        Set<String> forms = new HashSet<>();
        forms.add(noun.norm());
        noun.morphs().stream()
                .filter(m -> m.features().contains("noun"))
                .map(Morph::lemma)
                .forEach(forms::add);
        return forms;
    }
}
