package precis.analysis.actors.entities;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import precis.analysis.actors.mentions.Cue;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Titles;
import precis.language.Gender;

/**
 * Keeps « Mme Morand » and « M. Morand » apart, whose first names are not told, and calls whoever
 * is no more than an initial by the form of address too: « Mme A. ».
 */
final class Spouses {

    private final Titles titles;
    private final Set<String> shared = new HashSet<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Supplier<Entity> register;

    /**
     * @param register makes an entity for one of two
     */
    Spouses(Titles titles, List<Mention> brief, Supplier<Entity> register) {
        this.titles = titles;
        this.register = register;
        Map<String, Map<Gender, Integer>> told = new HashMap<>();
        for (Mention m : brief) {
            Gender gender = gender(m);
            if (gender != Gender.UNKNOWN) {
                told.computeIfAbsent(key(m), k -> new EnumMap<>(Gender.class))
                        .merge(gender, 1, Integer::sum);
            }
        }
        told.forEach(
                (key, genders) -> {
                    if (genders.size() > 1) {
                        shared.add(key);
                    }
                });
    }

    /** One of two who share a surname; none for anybody else. */
    Optional<Entity> entity(Mention m) {
        Gender gender = gender(m);
        return gender == Gender.UNKNOWN || !shared.contains(key(m))
                ? Optional.empty()
                : Optional.of(entities.computeIfAbsent(gender + key(m), k -> register.get()));
    }

    /** What somebody is called whom the surname alone does not tell. */
    Optional<String> named(Mention m) {
        Candidate c = m.candidate();
        boolean initial = key(m).length() == 1;
        return gender(m) != Gender.UNKNOWN && (initial || entity(m).isPresent())
                ? Optional.of(c.line().form(c.start() - 1, c.end()))
                : Optional.empty();
    }

    private Gender gender(Mention m) {
        Candidate c = m.candidate();
        return m.is(Cue.TITLED) && c.size() == 1 && c.start() > 0
                ? titles.gender(c.line().token(c.start() - 1))
                : Gender.UNKNOWN;
    }

    private static String key(Mention m) {
        return Names.key(m.candidate().form());
    }
}
