package precis.analysis.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import precis.analysis.actors.entities.Entity;
import precis.analysis.actors.entities.GenderReader;
import precis.analysis.actors.mentions.Mention;
import precis.analysis.actors.names.Candidate;
import precis.analysis.actors.names.Candidate.Shape;
import precis.analysis.actors.salience.Ranker;
import precis.analysis.actors.salience.Scene;
import precis.analysis.actors.words.Known;
import precis.analysis.actors.words.Names;
import precis.analysis.actors.words.Vocabulary;
import precis.analysis.text.Marks;
import precis.language.LanguagePack;
import precis.language.Token;
import precis.language.Upos;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Span;

/** Makes the cast of the entities: names, aliases, roles, order. */
final class CastBuilder {

    private final Vocabulary words;
    private final Ranker ranker;
    private final GenderReader genders;
    private final RoleChooser roles;

    CastBuilder(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.ranker = new Ranker(words);
        this.genders = new GenderReader(pack, words);
        this.roles = new RoleChooser(pack, words);
    }

    Cast build(List<Entity> entities) {
        List<CastMember> members = new ArrayList<>();
        Scene scene = Scene.of(entities);
        entities.forEach(e -> members.add(member(e, scene)));
        NavigableSet<String> told = new TreeSet<>();
        members.forEach(m -> m.actor().role().ifPresent(told::add));
        members.replaceAll(m -> isAnothersRole(m.actor(), told) ? m.withoutRole() : m);
        members.sort(
                Comparator.comparingDouble((CastMember m) -> -m.actor().salience())
                        .thenComparing(m -> m.actor().name()));
        return new Cast(members);
    }

    /** « le chef des comités X, Y »: the role is Y's, and only begins before the name of X. */
    private static boolean isAnothersRole(Actor actor, NavigableSet<String> roles) {
        if (actor.kind() != ActorKind.PERSON || actor.role().isEmpty()) {
            return false;
        }
        String opening = actor.role().get() + " " + actor.name();
        String next = roles.ceiling(opening);
        return next != null && next.startsWith(opening);
    }

    /**
     * Whether a mention is a plural noun alone, as « autorités »: it stands for a state, but names
     * none.
     */
    private boolean isAnybody(Mention m) {
        Candidate c = m.candidate();
        Token noun = c.line().token(c.start());
        return c.size() == 1
                && words.bodyNouns().governmentsAlone().contains(noun)
                && noun.has(words.settings().plural());
    }

    private CastMember member(Entity entity, Scene scene) {
        String name = name(entity);
        Set<String> aliases = entity.forms(m -> !isAnybody(m));
        if (!words.isHeadLast()) {
            aliases.addAll(entity.titled(words.settings().plural()));
        }
        aliases.remove(name);
        entity.called().ifPresent(called -> aliases.removeIf(called::contains));
        Map<String, Double> features = ranker.features(entity, scene);
        double salience = ranker.salience(features);
        List<Span> places = new ArrayList<>();
        Set<Integer> sentences = new LinkedHashSet<>();
        for (Mention m : entity.mentions()) {
            if (!m.line().isTitle()) {
                places.add(m.candidate().span());
                sentences.add(m.line().number());
            }
        }
        Optional<Mention> described = roles.choose(entity);
        Optional<String> role = described.map(CastBuilder::role);
        Actor actor =
                new Actor(
                        name,
                        List.copyOf(aliases),
                        entity.kind(),
                        role,
                        salience,
                        places,
                        List.copyOf(sentences));
        boolean published = ranker.acts(features);
        return new CastMember(
                actor,
                published,
                genders.of(entity),
                entity.isPeople(words.peoples()) || isPlural(entity, words.settings().plural()),
                heads(entity));
    }

    private static String role(Mention described) {
        String text = described.line().text();
        return Marks.closed(described.role().orElseThrow(), text).in(text);
    }

    Ranker ranker() {
        return ranker;
    }

    /** The fullest form. */
    String name(Entity entity) {
        if (entity.called().isPresent()) {
            return entity.called().get();
        }
        String longest = proper(entity);
        if (entity.known().isEmpty()) {
            return longest;
        }
        String own = entity.known().get().name();
        boolean used = entity.forms().contains(own) || isArticled(entity, own, longest);
        boolean state = entity.kind() == ActorKind.COUNTRY;
        boolean asLong = Names.words(own).size() >= Names.words(longest).size();
        boolean sorted = !Character.isUpperCase(longest.charAt(0)) && Names.capitals(own) > 0;
        if (used && (state || asLong || sorted)) {
            return own;
        }
        return state ? usual(entity).orElse(longest) : named(entity, longest);
    }

    /**
     * "Britain" rather than "Downing Street" or "the U.K. government": a state's name used most.
     */
    private static Optional<String> usual(Entity entity) {
        Map<String, Long> names =
                entity.mentions().stream()
                        .map(Mention::candidate)
                        .filter(c -> c.isKnown(Known.Sort.COUNTRY) && c.shape() == Shape.NAME)
                        .collect(
                                Collectors.groupingBy(
                                        Candidate::form, TreeMap::new, Collectors.counting()));
        return names.keySet().stream()
                .max(
                        Comparator.comparing((String n) -> names.get(n))
                                .thenComparing(String::length));
    }

    /** « le Monde », « au Monde »: an outlet, whose article is written small or has gone. */
    private boolean isArticled(Entity entity, String own, String form) {
        List<String> full = Names.words(own);
        return entity.known().get().isOutlet()
                && full.subList(1, full.size()).equals(Names.words(form))
                && entity.mentions().stream()
                        .map(Mention::candidate)
                        .filter(c -> c.line().determined(c.start()))
                        .map(this::article)
                        .anyMatch(article -> Names.words(article).equals(full.subList(0, 1)));
    }

    private String article(Candidate c) {
        String before = c.line().norm(c.start() - 1);
        return words.settings().articleIn(before).orElse(before);
    }

    /** « FMI », which « l'institution monétaire » only describes, where capitals make its name. */
    private static String named(Entity entity, String longest) {
        boolean described =
                entity.kind() == ActorKind.ORGANISATION
                        && Names.capitals(longest) == 0
                        && Names.capitals(entity.known().get().name()) > 0;
        return described
                ? entity.forms().stream()
                        .filter(form -> Names.capitals(form) > 0)
                        .max(Comparator.comparingInt(form -> Names.words(form).size()))
                        .orElse(longest)
                : longest;
    }

    /** The longest form, but no bare noun for a government whose state is named: « Rome ». */
    private static String proper(Entity entity) {
        String longest = entity.longest();
        boolean bare = entity.kind() == ActorKind.COUNTRY && Names.capitals(longest) == 0;
        return bare && longest.indexOf(' ') < 0
                ? entity.forms().stream()
                        .filter(form -> Names.capitals(form) > 0)
                        .findFirst()
                        .orElse(longest)
                : small(entity, longest);
    }

    /** « pompiers », where a capital only opens a sentence or the title: « Pompiers agressés ». */
    private static String small(Entity entity, String name) {
        String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        boolean opens =
                entity.mentions().stream()
                        .map(Mention::candidate)
                        .filter(c -> c.form().equals(name))
                        .allMatch(c -> c.start() == 0);
        return opens && entity.forms().contains(small) ? small : name;
    }

    /** « conseiller du ministre et député », "mayor's aide": what someone is, not whose. */
    private List<String> heads(Entity entity) {
        Set<String> heads = new LinkedHashSet<>();
        for (Mention m : entity.mentions()) {
            boolean governed = false;
            Set<String> owners = new LinkedHashSet<>();
            for (Token t : m.roleTokens()) {
                if (words.settings().genitive().contains(t.norm())) {
                    heads.removeAll(owners);
                }
                governed =
                        words.settings().of().contains(t.norm())
                                || governed && t.pos() != Upos.CCONJ;
                if (!governed && words.personNouns().roles().contains(t) && heads.add(t.norm())) {
                    owners.add(t.norm());
                }
            }
        }
        return List.copyOf(heads);
    }

    private static boolean isPlural(Entity entity, String plural) {
        return entity.mentions().stream()
                .filter(m -> m.candidate().shape() != Shape.NAME)
                .anyMatch(m -> m.line().token(m.candidate().start()).has(plural));
    }
}
