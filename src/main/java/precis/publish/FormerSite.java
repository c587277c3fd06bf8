package precis.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import precis.kept.Stamp;

/**
 * The site as the last build left it, with what each file was made of: what would come out the same
 * is linked from there instead of being made again.
 */
final class FormerSite {

    private final Path folder;
    private final Map<String, Made> former = new TreeMap<>();
    private final Map<String, Made> now = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();

    FormerSite(Path folder) {
        this.folder = folder;
    }

    /** A new build begins; one that was given up left nothing. */
    void begin() {
        now.clear();
        folders.clear();
    }

    /** From here on everything is made anew. */
    void forget() {
        former.clear();
    }

    /**
     * Puts a file at its place below a folder if it would come out as it did; else there is none.
     *
     * @param state the state by name of what files are made of; asked only for what this file was
     *     made of
     */
    boolean reuse(String name, UnaryOperator<String> state, Path aside) throws IOException {
        Path place = aside.resolve(name);
        Made made = former.get(name);
        if (made == null || !made.isOf(state) || !made.stamp().isOf(folder.resolve(name))) {
            Files.deleteIfExists(place);
            return false;
        }
        // It may be there already, linked by the build before the last.
        if (!made.stamp().isOf(place) && !link(name, place)) {
            return false;
        }
        now.put(name, made);
        return true;
    }

    /** Not every file system has links. */
    private boolean link(String name, Path place) throws IOException {
        Files.deleteIfExists(place);
        if (folders.add(place.getParent())) {
            Files.createDirectories(place.getParent());
        }
        try {
            Files.createLink(place, folder.resolve(name));
            return true;
        } catch (UnsupportedOperationException | IOException e) {
            return false;
        }
    }

    /**
     * Notes a file made anew.
     *
     * @param of what it was made of: the state by name
     */
    void made(String name, Map<String, String> of, Path aside) throws IOException {
        now.put(name, new Made(of, Stamp.of(aside.resolve(name))));
    }

    /** The build is the site from now on. */
    void commit() {
        former.clear();
        former.putAll(now);
    }

    /** A file, and what it was made of. */
    private record Made(Map<String, String> of, Stamp stamp) {

        private Made {
            of = Map.copyOf(of);
        }

        private boolean isOf(UnaryOperator<String> state) {
            return of.entrySet().stream()
                    .allMatch(part -> part.getValue().equals(state.apply(part.getKey())));
        }
    }
}
