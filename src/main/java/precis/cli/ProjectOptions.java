package precis.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import precis.model.Problem;

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

    /** What is wrong if there is no project. */
    Optional<Problem> problem() {
        return Files.isDirectory(seeds())
                ? Optional.empty()
                : Optional.of(
                        Problem.error(
                                seeds().normalize().toString(),
                                0,
                                "no such folder",
                                "run precis in the project's folder, name it with --source, or begin"
                                        + " one with precis add"));
    }

    Path seeds() {
        return project.resolve("seeds");
    }
}
