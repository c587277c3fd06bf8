package precis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies and removes folders for tests that build whole projects. */
public final class Trees {

    private Trees() {}

    /** Copies a file, or a folder with all in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Removes a folder; what others still at work in it have taken away already is no fault. */
    public static void remove(File folder) {
        File[] files = folder.listFiles();
        for (File file : files == null ? new File[0] : files) {
            remove(file);
        }
        folder.delete();
    }
}
