package precis.analysis.speech.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import precis.analysis.actors.Cast;
import precis.analysis.actors.CastMember;
import precis.analysis.text.BinarySearch;
import precis.model.Actor;
import precis.model.Span;

/** Where the article names its actors, in text order, found by binary search. */
public final class Mentions {

    /**
     * One place where an actor is named.
     *
     * @param span the place
     * @param actor who
     */
    public record Mention(Span span, Actor actor) {}

    private final List<Mention> all = new ArrayList<>();
    private final List<Actor> titled;
    private final List<Actor> actors;

    /**
     * @param title the headline
     * @param common whether the words at a place are a common noun after all
     */
    public Mentions(Cast cast, String title, Predicate<Span> common) {
        this.actors = cast.members().stream().map(CastMember::actor).toList();
        this.titled =
                actors.stream()
                        .filter(
                                a ->
                                        isIn(a.name(), title)
                                                || a.aliases().stream()
                                                        .anyMatch(n -> isIn(n, title)))
                        .toList();
        for (CastMember member : cast.members()) {
            Actor actor = member.actor();
            actor.mentions().stream()
                    .filter(span -> !common.test(span))
                    .forEach(span -> all.add(new Mention(span, actor)));
        }
        all.sort(
                Comparator.comparingInt((Mention m) -> m.span().start())
                        .thenComparingInt(m -> -m.span().end()));
        dropInner();
    }

    private static boolean isIn(String name, String title) {
        return name.length() > 2 && title.contains(name);
    }

    /** All actors of the article. */
    public List<Actor> actors() {
        return actors;
    }

    /** Whom the headline names. */
    public List<Actor> titled() {
        return titled;
    }

    private void dropInner() {
        List<Mention> outer = new ArrayList<>();
        for (Mention m : all) {
            boolean inner =
                    !outer.isEmpty() && outer.get(outer.size() - 1).span().end() > m.span().start();
            if (!inner) {
                outer.add(m);
            }
        }
        all.clear();
        all.addAll(outer);
    }

    /** The first mention that overlaps the span. */
    public Optional<Mention> in(Span span) {
        int i = firstEndingAfter(span.start());
        return i < all.size() && all.get(i).span().overlaps(span)
                ? Optional.of(all.get(i))
                : Optional.empty();
    }

    /** All mentions inside the span, in order. */
    public List<Mention> within(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < all.size() && all.get(to).span().start() < span.end()) {
            to++;
        }
        return List.copyOf(all.subList(from, to));
    }

    private int firstEndingAfter(int offset) {
        return BinarySearch.first(all, m -> m.span().end(), offset + 1);
    }
}
