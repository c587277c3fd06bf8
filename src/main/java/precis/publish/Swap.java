package precis.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
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

    private final boolean again;
    private boolean swapped;

    Swap(Path folder) {
        this(folder, false);
    }

    /**
     * @param again whether this process will build it again: it then writes into the folder that
     *     was replaced last, in which little is to be changed
     */
    Swap(Path folder, boolean again) {
        this.folder = folder;
        this.again = again;
        this.next = folder.resolveSibling("." + folder.getFileName() + ".next");
        this.former = folder.resolveSibling("." + folder.getFileName() + ".former");
    }

    Path folder() {
        return folder;
    }

    /**
     * Returns the folder to write to: empty, or as a build of this process left it.
     *
     * @throws FileAlreadyExistsException if a file stands in the folder's place
     */
    Path begin() throws IOException {
        end();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        if (swapped) {
            swapped = false;
            return Files.move(former, next);
        }
        return Files.createDirectories(next);
    }

    void commit() throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, former);
        }
        swapped = again && Files.exists(former);
        Files.move(next, folder);
    }

    /** Clears what this build or a killed one left, whatever it was doing. */
    void end() throws IOException {
        if (Files.exists(former) && !Files.exists(folder)) {
            Files.move(former, folder);
        }
        swapped = swapped && Files.exists(former);
        if (!swapped) {
            Folder.delete(former);
        }
        Folder.delete(next);
    }
}
