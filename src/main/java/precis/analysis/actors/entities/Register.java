package precis.analysis.actors.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;

/** The entities found so far, each under its full form. */
final class Register {

    private final Map<String, Entity> all = new LinkedHashMap<>();
    private final FormIndex forms;

    /** Those whom no form of their name means. */
    private final List<Entity> apart = new ArrayList<>();

    /**
     * @param forms by which entities may be taken up again; empty at first
     */
    Register(FormIndex forms) {
        this.forms = forms;
    }

    FormIndex forms() {
        return forms;
    }

    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>(new LinkedHashSet<>(all.values()));
        entities.addAll(apart);
        return entities;
    }

    /** Somebody new whom no form of their name is to mean. */
    Entity apart() {
        Entity entity = new Entity(Optional.empty());
        apart.add(entity);
        return entity;
    }

    Optional<Entity> known(Known.Sort sort, String name) {
        return Optional.ofNullable(all.get(id(sort, Names.key(name))));
    }

    Entity country(String name) {
        return of(new Known(name, Known.Sort.COUNTRY, ""));
    }

    Entity organisation(String name) {
        return of(new Known(name, Known.Sort.ORGANISATION, ""));
    }

    private Entity of(Known known) {
        String id = id(known.sort(), Names.key(known.name()));
        return all.computeIfAbsent(id, k -> new Entity(Optional.of(known)));
    }

    Entity of(Candidate c) {
        return all.computeIfAbsent(key(c), k -> new Entity(c.known()));
    }

    /** « UE »: an acronym, whose body « Union » may mean from then on. */
    Entity brief(Candidate c) {
        Entity entity = of(c);
        List<String> full = c.known().map(k -> Names.words(k.name())).orElse(List.of());
        if (c.isKnown(Known.Sort.ORGANISATION)
                && full.size() > 1
                && c.line().token(c.start()).isUpperCase()) {
            forms.addFirst(full.get(0), entity);
        }
        return entity;
    }

    private static String key(Candidate c) {
        if (c.known().isEmpty()) {
            return Names.key(c.form());
        }
        Known known = c.known().get();
        boolean town = known.sort() == Known.Sort.CAPITAL;
        return id(known.sort(), Names.key(town ? c.form() : known.name()));
    }

    private static String id(Known.Sort sort, String name) {
        Known.Sort as = sort == Known.Sort.SEAT ? Known.Sort.COUNTRY : sort;
        return as + " " + name;
    }

    /** The entity that a full form means, if it is known by a longer or slightly other form. */
    Optional<Entity> sameAs(Candidate c) {
        return Optional.ofNullable(all.get(key(c))).or(() -> forms.like(c));
    }

    /**
     * The entity that a short form means.
     *
     * @param may whether a person may be meant, as far as the form of address tells
     */
    Optional<Entity> shortFor(Candidate c, String key, Predicate<Entity> may) {
        Optional<Entity> person = forms.surnamed(c, key, may);
        if (person.isPresent()) {
            return firstNamed(c, key, person.get()).or(() -> person);
        }
        if (c.isKnown(Known.Sort.CAPITAL) || c.isKnown(Known.Sort.SEAT)) {
            return Optional.empty();
        }
        if (c.known().isPresent()) {
            Optional<Entity> same = ofKnown(c, Names.words(c.known().get().name()));
            boolean club = c.known().get().isClub();
            return same.or(() -> opening(c))
                    .or(() -> club ? forms.headed(c, key) : Optional.empty());
        }
        return forms.shortened(c, key).or(() -> opening(c));
    }

    /**
     * « Croix-Rouge » behind « Croix-Rouge française »: the words that a body's name begins with,
     * unless the one that is known by them is named, too.
     */
    private Optional<Entity> opening(Candidate c) {
        List<String> parts = Names.words(c.form());
        return parts.size() > 1 && !all.containsKey(key(c))
                ? forms.openedBy(c, parts)
                : Optional.empty();
    }

    /** "Dar" behind "Dar Yasin", where a Mohammed Dar is named only later. */
    private Optional<Entity> firstNamed(Candidate c, String key, Entity surnamed) {
        return c.known().isPresent() || surnamed.lastBefore(c) >= 0
                ? Optional.empty()
                : forms.headed(c, key).filter(e -> e.lastBefore(c) >= 0);
    }

    /** The entity whose form opens the known full name, or is opened by it. */
    private Optional<Entity> ofKnown(Candidate c, List<String> full) {
        Optional<Entity> longer = forms.openedBy(c, full);
        for (int i = full.size() - 1; longer.isEmpty() && i > 1; i--) {
            longer = Optional.ofNullable(all.get(String.join(" ", full.subList(0, i))));
        }
        return longer;
    }

    /** Makes a form mean an entity from now on. */
    void alias(Candidate c, Entity entity) {
        all.putIfAbsent(key(c), entity);
        forms.addFirst(Names.key(c.form()), entity);
    }
}
