package precis.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What changes with a file: while its stamp is the same, nobody has written to it.
 *
 * @param size in bytes
 * @param modified when it was written to
 * @param key which file it is, whatever its name
 */
public record Stamp(long size, FileTime modified, Optional<Object> key) {

    public static Stamp of(BasicFileAttributes file) {
        return new Stamp(file.size(), file.lastModifiedTime(), Optional.ofNullable(file.fileKey()));
    }

    public static Stamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    /** Whether it is there, a file, and the same. */
    public boolean isOf(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile() && equals(of(now));
        } catch (IOException e) {
            return false;
        }
    }
}
