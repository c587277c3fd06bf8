package precis.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import precis.model.Actor;
import precis.model.Briefing;

/** Which briefings are about the same actors. */
public final class Neighbours {

    private static final int MOST = 3;

    /** How many briefings of an actor are looked at: beyond, a name tells little. */
    private static final int REACH = 50;

    private final Map<String, List<Briefing>> byActor = new TreeMap<>();

    /**
     * @param briefings newest first
     */
    public Neighbours(List<Briefing> briefings) {
        for (Briefing b : briefings) {
            for (Actor a : b.actors()) {
                List<Briefing> known = byActor.computeIfAbsent(a.name(), n -> new ArrayList<>());
                if (known.size() < REACH) {
                    known.add(b);
                }
            }
        }
    }

    /** Those that share most of what both are about, the closest first. */
    public List<Briefing> of(Briefing briefing) {
        Map<String, Near> near = new TreeMap<>();
        for (Actor a : briefing.actors()) {
            for (Briefing other : byActor.getOrDefault(a.name(), List.of())) {
                String id = other.article().id();
                if (!id.equals(briefing.article().id())) {
                    near.merge(id, new Near(other, weight(a, other)), Near::plus);
                }
            }
        }
        return near.values().stream()
                .sorted(Comparator.comparingDouble(Near::weight).reversed())
                .limit(MOST)
                .map(Near::briefing)
                .toList();
    }

    /** The names that stand in both, those that matter most to the first before. */
    public static List<String> shared(Briefing briefing, Briefing other) {
        List<String> names = other.actors().stream().map(Actor::name).toList();
        return briefing.actors().stream().map(Actor::name).filter(names::contains).toList();
    }

    private static double weight(Actor actor, Briefing other) {
        return other.actors().stream()
                .filter(a -> a.name().equals(actor.name()))
                .mapToDouble(a -> a.salience() * actor.salience())
                .sum();
    }

    /** A briefing and how near it is. */
    private record Near(Briefing briefing, double weight) {

        Near plus(Near other) {
            return new Near(briefing, weight + other.weight);
        }
    }
}
