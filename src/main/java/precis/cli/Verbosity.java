package precis.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Option;

/** How much a command says. */
final class Verbosity {

    private static final Logger ROOT = Logger.getLogger("");

    @Option(
            names = {"-q", "--quiet"},
            description = "Print problems only.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Show what the libraries log.")
    private boolean verbose;

    void apply(Console console) {
        console.beQuiet(quiet);
        if (verbose) {
            ConsoleHandler handler = new ConsoleHandler();
            handler.setLevel(Level.ALL);
            ROOT.addHandler(handler);
            ROOT.setLevel(Level.FINE);
        }
    }
}
