package precis.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import precis.model.Continuation;
import precis.model.Divergence;
import precis.model.Point;
import precis.model.Story;
import precis.model.StoryLine;
import precis.model.Testimony;

/**
 * Leaves out of a story's lines those that say what one before said in other words, and those that
 * are set side by side with another version below.
 */
public final class Once {

    private Once() {}

    public static List<StoryLine> of(Story story, List<StoryLine> lines) {
        List<StoryLine> kept = new ArrayList<>();
        Set<Integer> told = new TreeSet<>();
        for (StoryLine line : lines) {
            Set<Integer> points = points(story, line);
            if (!isCompared(story, line) && (points.isEmpty() || !told.containsAll(points))) {
                kept.add(line);
                told.addAll(points);
            }
        }
        return kept.isEmpty() ? lines.stream().limit(1).toList() : kept;
    }

    /** What is new of a story told before; an article alone in the sentences of its own page. */
    public static List<StoryLine> lines(Story story) {
        List<StoryLine> news = story.continues().map(Continuation::news).orElse(List.of());
        if (!news.isEmpty()) {
            return of(story, news);
        }
        if (story.briefings().size() > 1 && !story.summary().isEmpty()) {
            return of(story, story.summary());
        }
        return story.briefings().get(0).summary().stream()
                .map(e -> new StoryLine(story.briefings().get(0).article().id(), e))
                .toList();
    }

    /** Whether a point is what the line says. */
    public static boolean carries(Story story, Point point, StoryLine line) {
        return carries(story, point.testimonies(), line);
    }

    /** Whether the point is a version of what the story's articles tell differently. */
    public static boolean isCompared(Story story, Point point) {
        return versions(story).anyMatch(v -> v.testimonies().contains(point.first()));
    }

    private static boolean isCompared(Story story, StoryLine line) {
        return versions(story).anyMatch(v -> carries(story, v.testimonies(), line));
    }

    private static Stream<Divergence.Version> versions(Story story) {
        return story.divergences().stream().flatMap(d -> d.versions().stream());
    }

    private static boolean carries(Story story, List<Testimony> testimonies, StoryLine line) {
        return testimonies.stream()
                .filter(t -> t.briefing().equals(line.article()))
                .anyMatch(t -> story.claim(t).excerpt().sentence() == line.excerpt().sentence());
    }

    private static Set<Integer> points(Story story, StoryLine line) {
        Set<Integer> points = new TreeSet<>();
        for (int i = 0; i < story.points().size(); i++) {
            if (carries(story, story.points().get(i), line)) {
                points.add(i);
            }
        }
        return points;
    }
}
