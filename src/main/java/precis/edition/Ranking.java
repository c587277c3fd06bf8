package precis.edition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Point;
import precis.model.Standing;
import precis.model.Story;

/**
 * Puts the stories of an edition in order: by how many outlets tell them, how many independent
 * origins stand behind what they say, how recent they are and how much they are about someone.
 */
final class Ranking {

    private static final Comparator<Story> FOREMOST_FIRST =
            Comparator.comparing((Story s) -> s.standing().outlets())
                    .thenComparing(s -> s.standing().origins())
                    .thenComparing(s -> s.standing().latest().orElse(LocalDate.MIN))
                    .thenComparing(s -> s.standing().salience())
                    .reversed()
                    .thenComparing(Story::id);

    private Ranking() {}

    static Standing standing(List<Briefing> briefings, List<Point> points) {
        int origins = points.stream().mapToInt(Point::origins).max().orElse(0);
        Set<String> outlets = new TreeSet<>();
        briefings.forEach(b -> outlets.add(outlet(b)));
        double salience =
                briefings.stream()
                        .flatMap(b -> b.actors().stream().limit(1))
                        .mapToDouble(a -> a.salience())
                        .average()
                        .orElse(0);
        Optional<LocalDate> latest =
                briefings.stream()
                        .map(b -> b.article().metadata().published().map(Detail::value))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
        return new Standing(origins, outlets.size(), salience, latest, false);
    }

    static List<Story> order(Collection<Story> stories) {
        Set<String> heldBack = new TreeSet<>();
        List<Story> order =
                new Spread<Story>(Ranking::teller)
                        .order(
                                stories.stream().sorted(FOREMOST_FIRST).toList(),
                                s -> heldBack.add(s.id()));
        return order.stream().map(s -> heldBack.contains(s.id()) ? heldBack(s) : s).toList();
    }

    /** What several outlets tell is no outlet's own: it gives way to nothing. */
    private static String teller(Story story) {
        return story.standing().outlets() > 1 ? story.id() : outlet(story.briefing(story.lead()));
    }

    /** An article whose outlet is not known counts for itself. */
    static String outlet(Briefing briefing) {
        return briefing.article()
                .metadata()
                .outlet()
                .map(Detail::value)
                .orElse(briefing.article().id());
    }

    private static Story heldBack(Story story) {
        Standing s = story.standing();
        return new Story(
                story.id(),
                story.briefings(),
                story.summary(),
                story.bonds(),
                story.continues(),
                story.lead(),
                story.points(),
                story.divergences(),
                new Standing(s.origins(), s.outlets(), s.salience(), s.latest(), true));
    }
}
