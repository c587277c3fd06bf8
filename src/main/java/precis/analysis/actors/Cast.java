package precis.analysis.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import precis.analysis.actors.words.Names;
import precis.model.Actor;
import precis.model.Span;

/** The actors of an article, by falling salience, and the ways to find one. */
public final class Cast {

    private final List<CastMember> members;
    private final List<Actor> actors;
    private final Map<String, CastMember> byName = new HashMap<>();
    private final TreeMap<Integer, CastMember> byStart = new TreeMap<>();
    private final Map<Integer, Span> mentions = new HashMap<>();

    /**
     * @param members everyone named, the most salient first
     */
    Cast(List<CastMember> members) {
        this.members = List.copyOf(members);
        this.actors =
                members.stream().filter(CastMember::published).map(CastMember::actor).toList();
        for (CastMember member : members) {
            byName.putIfAbsent(Names.key(member.actor().name()), member);
            for (Span span : member.actor().mentions()) {
                byStart.putIfAbsent(span.start(), member);
                mentions.putIfAbsent(span.start(), span);
            }
        }
        for (CastMember member : members) {
            member.actor().aliases().forEach(a -> byName.putIfAbsent(Names.key(a), member));
        }
    }

    /** Who acts, by falling salience: what a briefing lists. */
    public List<Actor> actors() {
        return actors;
    }

    /** Everyone and everything named, also those left out of {@link #actors()}. */
    public List<CastMember> members() {
        return members;
    }

    /** The actor one of whose mentions overlaps {@code span}; the first in text order. */
    public Optional<Actor> in(Span span) {
        return all(span).stream().filter(CastMember::published).map(CastMember::actor).findFirst();
    }

    /** The first member named inside {@code span}, published or not. */
    public Optional<CastMember> at(Span span) {
        return all(span).stream().findFirst();
    }

    /** Every member with a mention that overlaps {@code span}, in text order, each once. */
    public List<CastMember> all(Span span) {
        List<CastMember> found = new ArrayList<>();
        Integer from = byStart.floorKey(span.start());
        byStart.subMap(from == null ? 0 : from, true, Math.max(span.end(), 0), false)
                .forEach(
                        (start, member) -> {
                            if (mentions.get(start).overlaps(span) && !found.contains(member)) {
                                found.add(member);
                            }
                        });
        return found;
    }

    /** The member of that name or alias, compared without case, accents and punctuation. */
    public Optional<CastMember> named(String name) {
        return Optional.ofNullable(byName.get(Names.key(name)));
    }
}
