package precis.analysis.actors.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;

/** The forms by which a further mention may mean an entity that was named in full. */
final class FormIndex {

    private static final String BODY = "body ";
    private static final int NAMESAKES = 8;

    /** From how many letters on an acronym means the body that they begin the words of. */
    private static final int LETTERS = 3;

    private final String plural;
    private final Set<String> suffixes;
    private final HeadWords heads;
    private final Map<String, List<Entity>> byLast = new HashMap<>();
    private final Map<String, List<Entity>> byFirst = new HashMap<>();
    private final Map<String, List<Entity>> byProper = new HashMap<>();
    private final Map<String, List<Entity>> byTail = new HashMap<>();
    private final Map<String, Entity> byEnds = new HashMap<>();
    private final Map<String, Entity> byStart = new HashMap<>();
    private final Map<String, Entity> byOpening = new HashMap<>();
    private final Map<String, Entity> byMiddle = new HashMap<>();
    private final Map<String, Entity> byThird = new HashMap<>();
    private final Map<String, Entity> byInitials = new HashMap<>();
    private final Map<String, Entity> byLetters = new HashMap<>();
    private final Misprints misprinted = new Misprints();

    /**
     * @param plural the feature of plural nouns
     * @param suffixes what may follow a surname and is no part of it
     * @param heads whether a name says by its last words that it is a body's, so that its first
     *     alone, a town perhaps, does not stand for it
     */
    FormIndex(String plural, Set<String> suffixes, HeadWords heads) {
        this.plural = plural;
        this.suffixes = suffixes;
        this.heads = heads;
    }

    /** Remembers the forms by which a full form may be taken up again. */
    void add(Candidate c, Entity entity) {
        List<String> parts = parts(c);
        if (parts.isEmpty()) {
            return;
        }
        if (c.shape() == Shape.NAME && c.known().isEmpty()) {
            byEnds.putIfAbsent(NameKeys.ends(parts), entity);
            List<Integer> surnames =
                    heads.isThing(c) ? List.of() : NameKeys.surnames(c.form(), parts.size());
            if (parts.size() == 1 || surnames.contains(parts.size() - 1)) {
                misprinted.add(parts.get(parts.size() - 1), entity);
            }
            misprinted.addFull(String.join(" ", parts), entity);
            for (int i : surnames) {
                put(byLast, String.join(" ", parts.subList(i, parts.size())), entity);
            }
            if (heads.isNamedBody(c)) {
                tail(BODY, parts, entity);
                if (heads.isWhole(c)) {
                    tail("", parts, entity);
                }
                if (heads.isGroup(c)) {
                    put(byFirst, parts.get(0), entity);
                }
            } else {
                addFirst(c, parts, entity);
                opening(c, parts, entity);
            }
        } else if (c.shape() == Shape.FAMILY) {
            put(byLast, String.join(" ", parts.subList(1, parts.size())), entity);
        } else if (c.shape() != Shape.NAME || c.isKnown(Known.Sort.ORGANISATION)) {
            addBody(c, parts, entity);
        }
        byInitials.putIfAbsent(NameKeys.initials(parts), entity);
        byLetters.putIfAbsent(heads.initials(c), entity);
    }

    private void addFirst(Candidate c, List<String> parts, Entity entity) {
        if (!heads.opensWithBody(c)) {
            put(byFirst, parts.get(0), entity);
            NameKeys.compound(c)
                    .filter(name -> heads.isPerson(c))
                    .ifPresent(name -> put(byFirst, name, entity));
        }
    }

    private void addBody(Candidate c, List<String> parts, Entity entity) {
        addFirst(c, parts, entity);
        if (c.isProperAfterFirst() || heads.isProper(c) || isClub(c, parts)) {
            put(byProper, String.join(" ", parts.subList(1, parts.size())), entity);
        }
        if (heads.areAll(c)) {
            tail("", parts, entity);
        }
        if (heads.isNational(c)) {
            put(byProper, parts.get(parts.size() - 1), entity);
        }
        for (int i = 2; i < parts.size(); i++) {
            byStart.putIfAbsent(start(c, parts.subList(0, i)), entity);
        }
    }

    /** "United" for "Manchester United": what is left of a club's name without its town. */
    private static boolean isClub(Candidate c, List<String> parts) {
        return c.known().filter(Known::isClub).isPresent() && parts.size() == 2;
    }

    /** "the coast guard" for "Philippine Coast Guard": the last words of a body's name. */
    private void tail(String shape, List<String> parts, Entity entity) {
        for (int i = 1; i < parts.size() - 1; i++) {
            put(byTail, shape + String.join(" ", parts.subList(i, parts.size())), entity);
        }
    }

    /**
     * « Ali Kema » of « Ali Kema Ondara »: what is left of a name without its last word; « Robledo
     * » of « José Luis Robledo Paz », the father's name before the mother's.
     */
    private void opening(Candidate c, List<String> parts, Entity entity) {
        if (parts.size() > 2) {
            byOpening.putIfAbsent(String.join(" ", parts.subList(0, parts.size() - 1)), entity);
        }
        if (parts.size() == 3) {
            byMiddle.putIfAbsent(parts.get(1), entity);
        }
        if (parts.size() == 4 && heads.isPerson(c)) {
            byThird.putIfAbsent(parts.get(2), entity);
        }
    }

    /** Makes a first word, or a form as a whole, mean an entity from then on. */
    void addFirst(String key, Entity entity) {
        put(byFirst, key, entity);
    }

    private static void put(Map<String, List<Entity>> index, String key, Entity entity) {
        List<Entity> entities = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!entities.contains(entity) && entities.size() < NAMESAKES) {
            entities.add(entity);
        }
    }

    /** The entity that a full form means which it was not named by. */
    Optional<Entity> like(Candidate c) {
        List<String> parts = parts(c);
        if (c.shape() == Shape.BODY && c.line().token(c.start()).has(plural)) {
            return nearest(byFirst.get(parts.get(0)), c);
        }
        Optional<Entity> tail = nearest(byTail.get(start(c, parts)), c);
        if (tail.isPresent()) {
            return tail;
        }
        if (c.shape() != Shape.NAME || c.isKnown(Known.Sort.ORGANISATION)) {
            Entity longer = byStart.get(start(c, parts));
            Entity asBody = byStart.get(BODY + String.join(" ", parts));
            return Optional.ofNullable(longer == null ? asBody : longer).or(() -> within(c, parts));
        }
        return c.known().isPresent() || parts.isEmpty() ? Optional.empty() : person(c, parts);
    }

    /** Whoever an unknown name may be that of. */
    private Optional<Entity> person(Candidate c, List<String> parts) {
        if (parts.size() == 1) {
            return nearest(byLast.get(parts.get(0)), c);
        }
        String form = String.join(" ", parts);
        Entity ends = byEnds.getOrDefault(NameKeys.ends(parts), byOpening.get(form));
        return Optional.ofNullable(ends)
                .filter(e -> !NameKeys.areSpeltApart(e, c))
                .or(() -> nearest(byLast.get(form), c))
                .or(() -> misprinted(c, parts));
    }

    /** Whoever is meant by a name with letters wrong; two surnames that both exist are right. */
    private Optional<Entity> misprinted(Candidate c, List<String> parts) {
        return misprinted
                .of(parts, byFirst.getOrDefault(parts.get(0), List.of()))
                .filter(
                        e ->
                                !heads.isSurname(c)
                                        || !heads.isSurname(e.mentions().get(0).candidate()));
    }

    /** An institution named more fully before: the same head, and all words in the same order. */
    private Optional<Entity> within(Candidate c, List<String> parts) {
        boolean body = c.shape() == Shape.BODY && c.size() < 3;
        if (body || c.shape() == Shape.FAMILY || c.shape() == Shape.SITE || parts.size() < 2) {
            return Optional.empty();
        }
        List<Entity> longer =
                byFirst.getOrDefault(parts.get(0), List.of()).stream()
                        .filter(e -> NameKeys.follows(parts, e.fullest()))
                        .filter(e -> !NameKeys.areSpeltApart(e, c))
                        .toList();
        return nearest(longer, c);
    }

    /** Whether a family bears the surname of someone named in full. */
    boolean isSurname(Candidate family) {
        List<String> parts = Names.words(family.form());
        return byLast.containsKey(parts.get(parts.size() - 1));
    }

    /** All who are named in full and have that surname. */
    List<Entity> bearers(String name) {
        return byLast.getOrDefault(name, List.of());
    }

    /** Whoever is named in full and has that surname. */
    Optional<Entity> surnamed(String name) {
        return bearers(name).stream().findFirst();
    }

    /**
     * Whom a surname means.
     *
     * @param may whether a person may be meant, as far as the form of address tells
     */
    Optional<Entity> surnamed(Candidate c, String key, Predicate<Entity> may) {
        List<Entity> people = bearers(key);
        List<Entity> likely = people.size() < 2 ? people : people.stream().filter(may).toList();
        return nearest(likely.isEmpty() ? people : likely, c);
    }

    /** The entity whose name begins with that word. */
    Optional<Entity> headed(Candidate c, String key) {
        return nearest(byFirst.get(key), c);
    }

    /** The body whose name begins with that word, or has it behind the noun for its sort. */
    Optional<Entity> opening(Candidate c, String key, Predicate<Entity> body) {
        return Stream.of(byFirst, byProper)
                .flatMap(index -> index.getOrDefault(key, List.of()).stream())
                .filter(body)
                .max(Comparator.comparingInt(e -> e.lastBefore(c)));
    }

    /** The entity that a short form means which is nobody's surname. */
    Optional<Entity> shortened(Candidate c, String key) {
        boolean letters = c.isAcronym() && key.length() >= LETTERS;
        return Optional.ofNullable(letters ? byInitials.get(key) : null)
                .or(() -> headed(c, key))
                .or(() -> nearest(byProper.get(key), c))
                .or(() -> Optional.ofNullable(byThird.get(key)))
                .or(() -> Optional.ofNullable(byInitials.get(key)))
                .or(() -> Optional.ofNullable(c.isAcronym() ? byLetters.get(key) : null))
                .or(() -> c.shape() == Shape.NAME ? misprinted.nearly(key) : Optional.empty());
    }

    /** The entity of a longer name that begins with these words. */
    Optional<Entity> openedBy(Candidate c, List<String> words) {
        return Optional.ofNullable(byStart.get(start(c, words)));
    }

    /** "Mr Umar": of "Hassan Umar Dobo", as some are called by their father's name. */
    Optional<Entity> middle(String key) {
        return Optional.ofNullable(byMiddle.get(key));
    }

    /** The words of a name, less what follows the surname. */
    private List<String> parts(Candidate c) {
        List<String> all = Names.words(c.form());
        int last = all.size() - 1;
        boolean suffixed = last > 0 && suffixes.contains(all.get(last));
        return suffixed ? all.subList(0, last) : all;
    }

    /** Bodies in lower case are no short forms of names with a capital. */
    private static String start(Candidate c, List<String> parts) {
        return (c.shape() == Shape.BODY ? BODY : "") + String.join(" ", parts);
    }

    /** Of several entities that a form may mean, the one named last before it. */
    private static Optional<Entity> nearest(List<Entity> entities, Candidate c) {
        if (entities == null || entities.isEmpty()) {
            return Optional.empty();
        }
        return entities.size() == 1
                ? Optional.of(entities.get(0))
                : entities.stream().max(Comparator.comparingInt(e -> e.lastBefore(c)));
    }
}
