package precis.edition.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import precis.model.Actor;
import precis.model.Amendment;
import precis.model.Attribution;
import precis.model.Briefing;
import precis.model.Overrides.ActorChange;
import precis.model.Overrides.Quoted;
import precis.model.Speaker;
import precis.model.Statement;

/** Joins actors, renames them, corrects their roles; whoever speaks follows. */
final class ActorHand {

    private final Briefing briefing;
    private final Finder finder;
    private final List<Amendment> amendments;
    private final List<Actor> actors;
    private final Map<String, String> names = new TreeMap<>();

    ActorHand(Briefing briefing, Finder finder, List<Amendment> amendments) {
        this.briefing = briefing;
        this.finder = finder;
        this.amendments = amendments;
        this.actors = new ArrayList<>(briefing.actors());
    }

    Briefing apply(List<ActorChange> changes) {
        if (changes.isEmpty()) {
            return briefing;
        }
        for (ActorChange change : changes) {
            finder.actor(change.name(), actors).ifPresent(a -> change(a, change));
        }
        Briefing renamed = SpeakerHand.with(briefing, this::renamed, this::name);
        return new Briefing(
                renamed.article(),
                renamed.summary(),
                renamed.claims(),
                actors,
                renamed.sources(),
                renamed.timeline(),
                renamed.figures(),
                renamed.statements(),
                renamed.editorial());
    }

    private void change(Actor actor, ActorChange change) {
        int at = actors.indexOf(actor);
        Actor changed = actor;
        for (Quoted other : change.merge()) {
            Optional<Actor> found = finder.actor(other, actors);
            if (found.isPresent() && !found.get().equals(actor)) {
                changed = joined(changed, found.get());
                actors.remove(found.get());
                names.put(found.get().name(), actor.name());
                amendments.add(
                        new Amendment(Amendment.Kind.MERGED, found.get().name(), actor.name()));
            }
        }
        if (change.role().isPresent()) {
            amendments.add(new Amendment(Amendment.Kind.ROLE, actor.name(), change.role().get()));
            changed = named(changed, changed.name(), change.role());
        }
        if (change.rename().isPresent()) {
            String name = change.rename().get();
            amendments.add(new Amendment(Amendment.Kind.RENAMED, actor.name(), name));
            names.replaceAll((from, to) -> to.equals(actor.name()) ? name : to);
            names.put(actor.name(), name);
            changed = named(changed, name, changed.role());
        }
        actors.set(Math.min(at, actors.indexOf(actor)), changed);
    }

    private static Actor joined(Actor actor, Actor other) {
        return new Actor(
                actor.name(),
                Stream.of(actor.aliases(), List.of(other.name()), other.aliases())
                        .flatMap(List::stream)
                        .filter(n -> !n.equals(actor.name()))
                        .distinct()
                        .toList(),
                actor.kind(),
                actor.role().or(other::role),
                Math.max(actor.salience(), other.salience()),
                Stream.concat(actor.mentions().stream(), other.mentions().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(actor.sentences().stream(), other.sentences().stream())
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    /** The former name stays as an alias: the article uses it. */
    private static Actor named(Actor actor, String name, Optional<String> role) {
        List<String> aliases = actor.names().filter(n -> !n.equals(name)).distinct().toList();
        return new Actor(
                name,
                aliases,
                actor.kind(),
                role,
                actor.salience(),
                actor.mentions(),
                actor.sentences());
    }

    private String name(String former) {
        return names.getOrDefault(former, former);
    }

    private Statement renamed(Statement statement) {
        return statement
                .attribution()
                .filter(a -> a.speakers().stream().anyMatch(s -> names.containsKey(s.name())))
                .map(
                        a ->
                                new Statement(
                                        statement.sentence(),
                                        Optional.of(renamed(a)),
                                        statement.certainty(),
                                        statement.cues(),
                                        statement.quoted()))
                .orElse(statement);
    }

    private Attribution renamed(Attribution attribution) {
        return new Attribution(
                attribution.speakers().stream()
                        .map(s -> new Speaker(name(s.name()), s.kind()))
                        .distinct()
                        .toList(),
                attribution.evidence());
    }
}
