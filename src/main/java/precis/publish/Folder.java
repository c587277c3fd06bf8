package precis.publish;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as sorted maps of files by their path with forward slashes. */
final class Folder {

    private static final Set<String> HIDDEN_ASSETS = Set.of(".nojekyll", ".well-known");

    private Folder() {}

    /** All files below a folder, hidden ones left out; none where the folder is missing. */
    static SortedMap<String, Path> files(Path root) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        EnumSet<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(
                root,
                links,
                Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes as) {
                        return !dir.equals(root) && hidden(dir)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes as) {
                        if (!hidden(file)) {
                            files.put(name(root, file), file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return visitFile(file, null);
                    }
                });
        return files;
    }

    private static boolean hidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && !HIDDEN_ASSETS.contains(name);
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    /** Makes a folder hold these files and no others; what is right already is not touched. */
    static void mirror(Map<String, Payload> files, Path root) throws IOException {
        Files.createDirectories(root);
        for (Path path : tree(root)) {
            if (Files.isDirectory(path)) {
                deleteIfEmpty(path, root);
            } else if (!files.containsKey(name(root, path))) {
                Files.delete(path);
            }
        }
        for (Map.Entry<String, Payload> entry : files.entrySet()) {
            Path file = root.resolve(entry.getKey());
            if (!Files.isRegularFile(file) || !entry.getValue().isIn(file)) {
                Files.createDirectories(file.getParent());
                entry.getValue().writeTo(file);
            }
        }
    }

    private static void deleteIfEmpty(Path folder, Path root) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            if (!folder.equals(root) && children.findAny().isEmpty()) {
                Files.delete(folder);
            }
        }
    }

    static void delete(Path root) throws IOException {
        for (Path path : tree(root)) {
            Files.delete(path);
        }
    }

    /** Everything below and with a folder, children before their parents. */
    private static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
