package precis.edition.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings home the one or two articles that tell a side of a much-told event: less like the others
 * than a story's articles usually are, but like no other story.
 */
final class Stragglers {

    private static final int MOST = 2;
    private static final int MUCH_TOLD = 5;
    private static final double LEAST = 0.045;
    private static final double CLEARLY = 1.5;

    private final Likenesses likenesses;

    Stragglers(Likenesses likenesses) {
        this.likenesses = likenesses;
    }

    List<List<Integer>> bringHome(List<List<Integer>> groups) {
        List<List<Integer>> homes = groups.stream().filter(g -> g.size() >= MUCH_TOLD).toList();
        List<List<Integer>> grown = new ArrayList<>();
        homes.forEach(h -> grown.add(new ArrayList<>(h)));
        for (List<Integer> group : groups) {
            if (group.size() >= MUCH_TOLD) {
                continue;
            }
            int home = group.size() <= MOST ? home(group, homes, groups) : -1;
            if (home < 0) {
                grown.add(group);
            } else {
                grown.get(home).addAll(group);
            }
        }
        return grown;
    }

    private int home(List<Integer> group, List<List<Integer>> homes, List<List<Integer>> groups) {
        int best = -1;
        double most = LEAST;
        for (int h = 0; h < homes.size(); h++) {
            double likeness = likenesses.mean(group, homes.get(h));
            if (likeness >= most) {
                most = likeness;
                best = h;
            }
        }
        List<Integer> chosen = best < 0 ? List.of() : homes.get(best);
        double limit = most;
        boolean clear =
                groups.stream()
                        .filter(g -> g != group && g != chosen && g.size() > 1)
                        .noneMatch(g -> likenesses.mean(group, g) * CLEARLY > limit);
        return clear ? best : -1;
    }
}
