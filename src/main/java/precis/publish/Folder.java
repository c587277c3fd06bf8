package precis.publish;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

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

    /** Deletes what is none of these files, and the folders that are empty then. */
    static void keep(Set<String> files, Path root) throws IOException {
        Files.createDirectories(root);
        deleteUnless(file -> files.contains(name(root, file)), root);
    }

    static void delete(Path root) throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            deleteUnless(file -> false, root);
            Files.delete(root);
        }
    }

    private static void deleteUnless(Predicate<Path> kept, Path root) throws IOException {
        Files.walkFileTree(root, new Sweeper(kept, root));
    }
}
