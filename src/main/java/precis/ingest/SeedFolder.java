package precis.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import precis.model.Checked;
import precis.model.Problem;

/** Lists the files of a seeds folder in the same order on every machine. */
final class SeedFolder {

    private SeedFolder() {}

    /** All files below a folder, or the one file given; links are not followed. */
    static Checked<List<SeedFile>> list(Path given) {
        String shown = shown(given);
        if (Files.isRegularFile(given)) {
            return new Checked<>(List.of(new SeedFile(given, shown, shown)), List.of());
        }
        if (!Files.isDirectory(given)) {
            return new Checked<>(
                    List.of(),
                    List.of(
                            Problem.error(
                                    shown, 0, "no such file or folder", "name one that exists")));
        }
        Walk walk = new Walk(given, shown);
        try {
            Files.walkFileTree(given, walk);
        } catch (IOException e) {
            walk.problems.add(unreadable(shown, e));
        }
        walk.files.sort(Comparator.comparing(SeedFile::seed));
        return new Checked<>(walk.files, walk.problems);
    }

    /** How messages name a folder or file: by its last name. */
    static String shown(Path given) {
        return given.getFileName() == null ? given.toString() : given.getFileName().toString();
    }

    static Problem unreadable(String shown, IOException e) {
        return Problem.error(
                shown,
                0,
                e instanceof AccessDeniedException ? "may not be read" : "cannot be read: " + e,
                "correct its rights, or check that it is still there");
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        /** What Java puts for the bytes of a name that the locale has no letters for. */
        private static final char UNREADABLE = '\uFFFD';

        final List<SeedFile> files = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();
        private final Path root;
        private final String shown;

        Walk(Path root, String shown) {
            this.root = root;
            this.shown = shown;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String seed = below(file);
            if (seed.indexOf(UNREADABLE) >= 0) {
                problems.add(
                        Problem.error(
                                shown + "/" + seed,
                                0,
                                "has a name that this environment cannot read",
                                "set LC_ALL=C.UTF-8, or name it in plain letters"));
            } else if (attributes.isRegularFile()) {
                files.add(new SeedFile(file, seed, shown + "/" + seed));
            } else {
                problems.add(
                        Problem.note(
                                shown + "/" + seed,
                                0,
                                "skipped: a link or device, not a file",
                                "copy the file itself here"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(unreadable(shown + "/" + below(file), e));
            return FileVisitResult.CONTINUE;
        }

        private String below(Path file) {
            return root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
