package precis.cli;

/** What the program's exit code tells. */
final class ExitCode {

    static final int DONE = 0;
    static final int CONTENT_ERROR = 1;
    static final int USAGE = 2;

    private ExitCode() {}
}
