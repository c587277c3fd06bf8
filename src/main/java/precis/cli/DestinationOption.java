package precis.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where everything that is built stands. */
final class DestinationOption {

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            description = "Folder for everything built (default: target, the site in target/site).")
    private Path destination;

    Path folder(ProjectOptions project) {
        return destination == null ? project.project().resolve("target") : destination;
    }
}
