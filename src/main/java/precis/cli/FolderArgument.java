package precis.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;
import precis.model.Problem;

/** A folder to read, which must be there. */
final class FolderArgument {

    @Parameters(paramLabel = "DIR", description = "The folder to read.")
    private Path folder;

    Path path() {
        return folder;
    }

    Optional<Problem> problem() {
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(
                        Problem.error(folder.toString(), 0, "no such folder", "check the name"));
    }
}
