package precis.analysis.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The capitalised words of an article, those at the start of a sentence aside.
 *
 * @param inside all of them
 * @param free those that neither follow another nor complete what stands before
 */
record Seen(Set<String> inside, Set<String> free) {

    static final Seen NOTHING = new Seen(Set.of(), Set.of());

    static Seen in(List<Line> lines, Set<String> of) {
        Set<String> inside = new HashSet<>();
        Set<String> free = new HashSet<>();
        for (Line line : lines) {
            for (int i = 1; i < line.size(); i++) {
                if (line.capitalised(i) && !line.opens(i)) {
                    inside.add(line.token(i).text());
                    if (!line.capitalised(i - 1) && !of.contains(line.norm(i - 1))) {
                        free.add(line.token(i).text());
                    }
                }
            }
        }
        return new Seen(inside, free);
    }
}
