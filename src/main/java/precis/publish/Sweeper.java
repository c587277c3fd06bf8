package precis.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/** Deletes files below a folder and the folders in which none remain, but not the folder itself. */
final class Sweeper extends SimpleFileVisitor<Path> {

    private final Predicate<Path> kept;
    private final Path root;

    /** For each folder from the root to here whether it is empty so far. */
    private final Deque<Boolean> empty = new ArrayDeque<>();

    Sweeper(Predicate<Path> kept, Path root) {
        this.kept = kept;
        this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes as) {
        empty.push(true);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes as) throws IOException {
        if (kept.test(file)) {
            fill();
        } else {
            Files.delete(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
        super.postVisitDirectory(folder, e);
        if (!empty.pop()) {
            fill();
        } else if (!folder.equals(root)) {
            Files.delete(folder);
        }
        return FileVisitResult.CONTINUE;
    }

    private void fill() {
        if (!empty.isEmpty()) {
            empty.pop();
            empty.push(false);
        }
    }
}
