package precis.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong with what the tool was given, as a value: problems are collected, not thrown.
 *
 * @param severity whether the exit code tells
 * @param file the file, as the user knows it
 * @param line from 1, or 0 where no line can be named
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Problem(Severity severity, String file, int line, String message, String remedy)
        implements Comparable<Problem> {

    /** How bad it is: an error makes the exit code 1. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file)
                    .thenComparingInt(Problem::line)
                    .thenComparing(Problem::severity)
                    .thenComparing(Problem::message)
                    .thenComparing(Problem::remedy);

    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    public static Problem error(String file, int line, String message, String remedy) {
        return new Problem(Severity.ERROR, file, line, message, remedy);
    }

    public static Problem warning(String file, int line, String message, String remedy) {
        return new Problem(Severity.WARNING, file, line, message, remedy);
    }

    public static Problem note(String file, int line, String message, String remedy) {
        return new Problem(Severity.NOTE, file, line, message, remedy);
    }

    /** The same with its file named from one folder further up. */
    public Problem in(String folder) {
        return new Problem(severity, folder + "/" + file, line, message, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line: what is wrong (what to do)}, the line left out where there is none. */
    @Override
    public String toString() {
        String where = line > 0 ? file + ":" + line : file;
        String todo = remedy.isEmpty() ? "" : " (" + remedy + ")";
        return where + ": " + message + todo;
    }
}
