package precis.edition;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import precis.kept.Kept;
import precis.language.LanguagePack;
import precis.model.Briefing;
import precis.model.Cadence;
import precis.model.Checked;
import precis.model.Detail;
import precis.model.Edition;
import precis.model.Problem;
import precis.model.Story;

/** Puts briefings together into editions, and within each into stories. */
public final class Editor {

    private static final Comparator<Briefing> NEWEST_FIRST =
            Comparator.comparing((Briefing b) -> date(b).orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(b -> b.article().id());

    private final Storyteller storyteller;
    private final Cadence cadence;
    private final Kept<Edition> known = new Kept<>();

    /**
     * @param packs the pack of a language tag
     * @param cadence how often there is an edition
     */
    public Editor(Function<String, LanguagePack> packs, Cadence cadence) {
        this.storyteller = new Storyteller(packs);
        this.cadence = cadence;
    }

    /** The editions where none was sent yet. */
    public Checked<List<Edition>> edit(List<Briefing> briefings) {
        return edit(briefings, Map.of());
    }

    /**
     * The editions, the latest first, what is not dated last; none where nothing is briefed.
     *
     * @param sent the ids of the articles of each edition that was sent
     */
    public Checked<List<Edition>> edit(List<Briefing> briefings, Map<String, Set<String>> sent) {
        Sent before = new Sent(sent, cadence);
        List<Briefing> sorted = briefings.stream().sorted(NEWEST_FIRST).toList();
        storyteller.prepare(sorted);
        known.turn();
        Map<Slot, List<Briefing>> slots = new TreeMap<>(Collections.reverseOrder());
        for (Briefing briefing : sorted) {
            Slot own = slot(briefing, sorted);
            slots.computeIfAbsent(before.place(briefing, own), s -> new ArrayList<>())
                    .add(briefing);
        }
        List<Slot> order = List.copyOf(slots.keySet());
        List<List<Story>> stories = stories(order, slots);
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Slot slot = order.get(i);
            editions.add(
                    edition(
                            slot,
                            day(slot, slots.get(slot)),
                            stories.get(i),
                            neighbour(order, i, i + 1),
                            neighbour(order, i, i - 1)));
        }
        List<Problem> problems = new ArrayList<>(undated(sorted));
        editions.forEach(e -> e.briefings().forEach(b -> late(b, e).ifPresent(problems::add)));
        return new Checked<>(List.copyOf(editions), problems);
    }

    /** The stories of each edition, found from the first to the last and then told at once. */
    private List<List<Story>> stories(List<Slot> order, Map<Slot, List<Briefing>> slots) {
        Memory memory = storyteller.newMemory();
        Deque<Supplier<List<Story>>> found = new ArrayDeque<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            Slot slot = order.get(i);
            found.addFirst(
                    storyteller.tell(
                            slot.id(),
                            slots.get(slot),
                            slot.isDated() || cadence == Cadence.MANUAL,
                            slot.isDated() ? memory : storyteller.newMemory()));
        }
        return found.parallelStream().map(Supplier::get).toList();
    }

    /** The latest day of its articles, but never before its own first. */
    private static Optional<LocalDate> day(Slot slot, List<Briefing> briefings) {
        return date(briefings.get(0)).map(d -> d.isBefore(slot.start()) ? slot.start() : d);
    }

    private Set<String> late(Slot slot, List<Briefing> briefings) {
        return briefings.stream()
                .filter(b -> cadence != Cadence.MANUAL && !Slot.of(date(b), cadence).equals(slot))
                .map(b -> b.article().id())
                .collect(Collectors.toSet());
    }

    private Optional<Problem> late(Briefing briefing, Edition edition) {
        String id = briefing.article().id();
        return Optional.of(Slot.of(date(briefing), cadence).id())
                .filter(own -> edition.late().contains(id))
                .map(
                        own ->
                                Problem.note(
                                        briefing.article().seed(),
                                        0,
                                        "came when edition " + own + " had been sent",
                                        "stands in " + edition.id() + " and says so there"));
    }

    /** The very edition of the last run where nothing about it changed. */
    private Edition edition(
            Slot slot,
            Optional<LocalDate> date,
            List<Story> stories,
            Optional<String> previous,
            Optional<String> next) {
        return known.get(
                stories,
                List.of(slot, date, previous, next),
                () -> {
                    List<Story> order = Ranking.order(stories);
                    List<Briefing> briefings =
                            order.stream().flatMap(s -> s.briefings().stream()).toList();
                    return new Edition(
                            slot.id(),
                            date,
                            slot.number(),
                            briefings,
                            order,
                            previous,
                            next,
                            late(slot, briefings));
                });
    }

    private Slot slot(Briefing briefing, List<Briefing> all) {
        Briefing deciding = cadence == Cadence.MANUAL ? all.get(0) : briefing;
        return Slot.of(date(deciding), cadence);
    }

    /** What is not dated has no neighbours, as it comes neither before nor after. */
    private static Optional<String> neighbour(List<Slot> order, int here, int there) {
        boolean both =
                there >= 0
                        && there < order.size()
                        && order.get(here).isDated()
                        && order.get(there).isDated();
        return both ? Optional.of(order.get(there).id()) : Optional.empty();
    }

    private List<Problem> undated(Collection<Briefing> briefings) {
        return briefings.stream()
                .filter(b -> cadence != Cadence.MANUAL && date(b).isEmpty())
                .map(
                        b ->
                                Problem.note(
                                        b.article().seed(),
                                        0,
                                        "no date: stands in the edition \"undated\"",
                                        "give it one with published: in its sidecar"))
                .toList();
    }

    private static Optional<LocalDate> date(Briefing briefing) {
        return briefing.article().metadata().published().map(Detail::value);
    }
}
