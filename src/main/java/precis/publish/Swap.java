package precis.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces a folder as a whole: it is written aside and renamed into place, so that whoever looks
 * finds the former or the new one, also after a build that was killed.
 */
final class Swap {

    private final Path folder;
    private final Path next;
    private final Path former;

    Swap(Path folder) {
        this.folder = folder;
        this.next = folder.resolveSibling("." + folder.getFileName() + ".next");
        this.former = folder.resolveSibling("." + folder.getFileName() + ".former");
    }

    Path folder() {
        return folder;
    }

    /** Returns the empty folder to write to. */
    Path begin() throws IOException {
        end();
        return Files.createDirectories(next);
    }

    void commit() throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, former);
        }
        Files.move(next, folder);
    }

    /** Clears what this build or a killed one left, whatever it was doing. */
    void end() throws IOException {
        if (Files.exists(former) && !Files.exists(folder)) {
            Files.move(former, folder);
        }
        Folder.delete(former);
        Folder.delete(next);
    }
}
