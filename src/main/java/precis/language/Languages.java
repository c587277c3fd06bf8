package precis.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The languages Précis knows: one for each folder below {@code language/}, and no other list. */
public final class Languages {

    private static final String ROOT = "/language";

    private final List<String> tags;
    private final LanguageIdentifier identifier;
    private final Map<String, LanguagePack> packs = new TreeMap<>();

    private Languages(List<String> tags) {
        this.tags = List.copyOf(tags);
        this.identifier = LanguageIdentifier.of(this.tags);
    }

    /** Finds the folders; a pack's models are loaded when it is first asked for. */
    public static Languages load() {
        return new Languages(folders());
    }

    /** What a file says in each language that has it, in the order of tags; loads no model. */
    public static List<List<String>> lines(String file) {
        return Folders.TAGS.stream()
                .map(PackFiles::new)
                .filter(folder -> folder.has(file))
                .map(folder -> folder.lines(file))
                .toList();
    }

    /** The tags of all folders, sorted. */
    public static List<String> known() {
        return Folders.TAGS;
    }

    /** Listed once, when a file is first sought in all of them. */
    private static final class Folders {
        static final List<String> TAGS = folders();
    }

    private static List<String> folders() {
        URL root = Languages.class.getResource(ROOT);
        if (root == null) {
            throw new IllegalStateException("no language folder on the class path");
        }
        try {
            return folders(root.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + root, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("reading " + root, e);
        }
    }

    private static List<String> folders(URI root) throws IOException {
        if (!root.getScheme().equals("jar")) {
            return folders(Path.of(root));
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            return folders(jar.getPath(ROOT));
        } catch (FileSystemAlreadyExistsException e) {
            return folders(FileSystems.getFileSystem(root).getPath(ROOT));
        }
    }

    private static List<String> folders(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }

    /** The tags of all packs, sorted. */
    public List<String> tags() {
        return tags;
    }

    /** The pack of a language, if there is one; loaded once. */
    public synchronized Optional<LanguagePack> pack(String tag) {
        if (!tags.contains(tag)) {
            return Optional.empty();
        }
        return Optional.of(packs.computeIfAbsent(tag, LanguagePack::load));
    }

    /** What a site prints of its own accord, in every language; loads no model. */
    public Map<String, Phrases> phrases() {
        Map<String, Phrases> phrases = new TreeMap<>();
        tags.forEach(tag -> phrases.put(tag, Phrases.of(tag)));
        return phrases;
    }

    /** The tag of the language a text is written in, whether there is a pack for it or not. */
    public Optional<String> identify(String text) {
        return identifier.identify(text);
    }
}
