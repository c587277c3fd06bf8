package precis.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import precis.model.Problem;

/** The address of the site on the web. */
final class AddressOption {

    /** Stands for the file where the option is wrong. */
    static final String NAME = "--base-url";

    @Option(
            names = {"-b", NAME},
            paramLabel = "URL",
            description = "Where the site will stand; wins over site.host in jbake.properties.")
    private String baseUrl;

    /** A wrong address on the command line is wrong usage, one in the file wrong content. */
    static int exitCode(List<Problem> problems) {
        boolean ours = problems.stream().anyMatch(p -> p.isError() && p.file().equals(NAME));
        return ours ? ExitCode.USAGE : ExitCode.CONTENT_ERROR;
    }

    Optional<String> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }
}
