package precis.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import precis.edition.Memory.Telling;
import precis.edition.story.Group;
import precis.edition.words.ArticleWords;
import precis.model.Briefing;
import precis.model.Story;

/**
 * The stories of the last run by all that decided them, so that the next run tells anew only what
 * changed.
 */
final class Told {

    /**
     * What decides the stories of an edition.
     *
     * @param briefings of the edition
     * @param before for each story the edition that told of it last, empty if none
     * @param earlier and the briefings of that telling
     */
    private record Ground(
            List<Briefing> briefings, List<String> before, List<List<Briefing>> earlier) {}

    private Map<Ground, List<Story>> former = Map.of();
    private Map<Ground, List<Story>> now = new ConcurrentHashMap<>();

    /** A new run begins: what the last one did not ask for is forgotten. */
    void turn() {
        former = now;
        now = new ConcurrentHashMap<>();
    }

    List<Story> recall(
            List<Briefing> briefings,
            List<Optional<Telling>> before,
            Supplier<List<Story>> otherwise) {
        Ground ground =
                new Ground(
                        List.copyOf(briefings),
                        before.stream().map(t -> t.map(Telling::edition).orElse("")).toList(),
                        before.stream().map(Told::earlier).toList());
        List<Story> stories = former.get(ground);
        stories = stories == null ? otherwise.get() : stories;
        now.put(ground, stories);
        return stories;
    }

    private static List<Briefing> earlier(Optional<Telling> telling) {
        return telling.map(Telling::group).map(Group::articles).orElse(List.of()).stream()
                .map(ArticleWords::briefing)
                .toList();
    }
}
