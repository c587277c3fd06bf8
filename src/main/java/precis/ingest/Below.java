package precis.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import precis.model.Problem;

/** All that lies below a folder; a folder that may not be read keeps nobody from the others. */
final class Below extends SimpleFileVisitor<Path> {

    private final Path root;
    private final String shown;
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param shown how messages name the folder
     */
    Below(Path root, String shown) {
        this.root = root;
        this.shown = shown;
        try {
            Files.walkFileTree(root, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        files.add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        String name = root.relativize(file).toString().replace('\\', '/');
        problems.add(SeedFolder.unreadable(shown + "/" + name, e));
        return FileVisitResult.CONTINUE;
    }
}
