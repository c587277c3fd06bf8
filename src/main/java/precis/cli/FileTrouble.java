package precis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in words why a file could not be read or written: Java often gives its name alone. */
final class FileTrouble {

    private static final String RIGHTS = "correct the rights of the file and of its folder";

    private FileTrouble() {}

    /** The message of an exception of input or output. */
    static String told(Exception failure) {
        if (failure instanceof UncheckedIOException wrapped && bare(wrapped)) {
            return told(wrapped.getCause());
        }
        if (failure instanceof FileSystemException trouble && trouble.getFile() != null) {
            return shown(trouble.getFile()) + ": " + reason(trouble);
        }
        return reason(String.valueOf(failure.getMessage()));
    }

    /** What the system said in its own words, with what to do where that is known. */
    private static String reason(String said) {
        if (said.contains("No space left") || said.contains("not enough space")) {
            return "the disk is full (free some space, or write to a folder elsewhere)";
        } else if (said.contains("Read-only file system")) {
            return "stands where nothing may be written (name a folder elsewhere)";
        }
        return said;
    }

    /** Whether nothing was said when it was wrapped. */
    private static boolean bare(UncheckedIOException wrapped) {
        IOException cause = wrapped.getCause();
        return cause.toString().equals(wrapped.getMessage())
                || String.valueOf(cause.getMessage()).equals(wrapped.getMessage());
    }

    private static String reason(FileSystemException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "may not be read or written (" + RIGHTS + ")";
        } else if (trouble instanceof NoSuchFileException) {
            return "no such file or folder (check the name)";
        } else if (trouble instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is to be (move it away)";
        } else if (trouble instanceof NotDirectoryException) {
            return "is no folder (check the name)";
        }
        return trouble.getReason() == null
                ? "cannot be read or written"
                : reason(trouble.getReason());
    }

    private static String shown(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path named = Path.of(file).normalize();
        return (named.startsWith(here) ? here.relativize(named) : named).toString();
    }
}
