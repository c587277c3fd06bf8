package precis.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The address of the site on the web. */
final class AddressOption {

    @Option(
            names = {"-b", "--base-url"},
            paramLabel = "URL",
            description = "Where the site will stand; wins over site.host in jbake.properties.")
    private String baseUrl;

    Optional<String> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }
}
