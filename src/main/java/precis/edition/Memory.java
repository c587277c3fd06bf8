package precis.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import precis.edition.story.Group;
import precis.edition.story.StoryFinder;

/** What the last editions told, to know a story again. */
final class Memory {

    /** How many editions back a story is looked for. */
    private static final int REACH = 7;

    private final StoryFinder finder;
    private final Deque<Issue> issues = new ArrayDeque<>();

    Memory(StoryFinder finder) {
        this.finder = finder;
    }

    /** For each group the latest telling of the same event, where there is one. */
    List<Optional<Telling>> recall(List<Group> groups) {
        List<Optional<Telling>> tellings = new ArrayList<>();
        groups.forEach(g -> tellings.add(Optional.empty()));
        for (Issue issue : issues) {
            List<Optional<Group>> found = finder.predecessors(groups, issue.groups());
            for (int i = 0; i < tellings.size(); i++) {
                if (tellings.get(i).isEmpty()) {
                    tellings.set(i, found.get(i).map(g -> new Telling(issue.edition(), g)));
                }
            }
        }
        return tellings;
    }

    void keep(String edition, List<Group> groups) {
        issues.addFirst(new Issue(edition, groups));
        if (issues.size() > REACH) {
            issues.removeLast();
        }
    }

    /** A story as an edition told it. */
    record Telling(String edition, Group group) {}

    private record Issue(String edition, List<Group> groups) {}
}
