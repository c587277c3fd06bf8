package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileTroubleTest {

    private static final String LOCK = Path.of("target", "lock").toString();

    @Test
    void saysWhatJavaOnlyNames() {
        String denied = LOCK + ": may not be read or written (correct the rights of the file and";
        String file = Path.of(".", "target", "lock").toAbsolutePath().toString();
        assertBegins(denied, new AccessDeniedException(file));
        assertBegins(denied, new UncheckedIOException(new AccessDeniedException(file)));
        assertEquals(
                LOCK + ": the disk is full (free some space, or write to a folder elsewhere)",
                FileTrouble.told(new FileSystemException(file, null, "No space left on device")));
    }

    @Test
    void aFullDiskIsToldWhereNoFileIsNamed() {
        assertBegins("the disk is full (", new IOException("No space left on device"));
        assertBegins(
                LOCK + ": stands where nothing may be written (",
                new FileSystemException(LOCK, null, "Read-only file system"));
    }

    @Test
    void leavesWhatWasSaidInWords() {
        assertEquals(
                "jbake.properties: is not UTF-8",
                FileTrouble.told(
                        new UncheckedIOException(
                                "jbake.properties: is not UTF-8", new IOException("input"))));
    }

    private static void assertBegins(String expected, Exception failure) {
        String told = FileTrouble.told(failure);
        assertEquals(expected, told.substring(0, Math.min(expected.length(), told.length())));
    }
}
