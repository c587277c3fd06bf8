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
        if (Files.isDirectory(folder)) {
            return Optional.empty();
        }
        boolean file = Files.exists(folder);
        return Optional.of(
                Problem.error(
                        folder.toString(),
                        0,
                        file ? "is a file" : "no such folder",
                        file ? "name the folder it lies in" : "check the name"));
    }
}
