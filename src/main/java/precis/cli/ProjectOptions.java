package precis.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a project stands. */
final class ProjectOptions {

    @Option(
            names = {"-s", "--source"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project's folder (default: this one).")
    private Path project;

    Path project() {
        return project;
    }

    Path seeds() {
        return project.resolve("seeds");
    }
}
