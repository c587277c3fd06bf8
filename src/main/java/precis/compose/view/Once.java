package precis.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import precis.model.Point;
import precis.model.Story;
import precis.model.StoryLine;

/** Leaves out of a story's lines those that say what one before said in other words. */
public final class Once {

    private Once() {}

    public static List<StoryLine> of(Story story, List<StoryLine> lines) {
        List<StoryLine> kept = new ArrayList<>();
        Set<Integer> told = new TreeSet<>();
        for (StoryLine line : lines) {
            Set<Integer> points = points(story, line);
            if (points.isEmpty() || !told.containsAll(points)) {
                kept.add(line);
                told.addAll(points);
            }
        }
        return kept;
    }

    /** Whether a point is what the line says. */
    public static boolean carries(Story story, Point point, StoryLine line) {
        return point.testimonies().stream()
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
