package precis.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import precis.model.Problem;

/** Where the program writes: results to one stream, problems and progress to the other. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private boolean quiet;

    /**
     * @param terminal whether a person watches: colours and progress are for people
     */
    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    static Console system() {
        boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
        return new Console(utf8(System.out), utf8(System.err), terminal);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    boolean isTerminal() {
        return terminal;
    }

    void beQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    /** A line about what was done; left out when quiet. */
    void say(String line) {
        if (!quiet) {
            out.println(line);
            out.flush();
        }
    }

    /** What was asked for: printed even when quiet. */
    void print(String text) {
        out.println(text);
        out.flush();
    }

    /** Problems, sorted; notes are left out when quiet. */
    void report(List<Problem> problems) {
        List<Problem> told =
                problems.stream()
                        .filter(p -> !quiet || p.severity() != Problem.Severity.NOTE)
                        .toList();
        Repeated.folded(told).forEach(p -> err.println(label(p) + p));
        err.flush();
    }

    /** Reports one error and returns the exit code that goes with it. */
    int fail(Problem problem) {
        report(List.of(problem));
        return ExitCode.CONTENT_ERROR;
    }

    private String label(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> paint("31", "error: ");
            case WARNING -> paint("33", "warning: ");
            case NOTE -> paint("36", "note: ");
        };
    }

    private String paint(String colour, String text) {
        return terminal ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
    }

    /** Shows how far long work has come, on a terminal only. */
    Progress progress(String what, int total) {
        return new Progress(err, what, total, terminal && !quiet);
    }
}
