package precis.compose.view;

import java.util.Map;
import java.util.Optional;

/**
 * Which actors and sources have a page of their own.
 *
 * @param actors path by name
 * @param sources path by name
 */
public record Directory(Map<String, String> actors, Map<String, String> sources) {

    public static final Directory EMPTY = new Directory(Map.of(), Map.of());

    public Directory {
        actors = Map.copyOf(actors);
        sources = Map.copyOf(sources);
    }

    public Optional<String> actor(String name) {
        return Optional.ofNullable(actors.get(name));
    }

    public Optional<String> source(String name) {
        return Optional.ofNullable(sources.get(name));
    }
}
