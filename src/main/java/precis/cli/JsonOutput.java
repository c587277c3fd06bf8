package precis.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes what it found: standard output, or a file whose folder it makes. */
final class JsonOutput {

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Where to write (default: standard output).")
    private Path out;

    /**
     * @param what the things found, with their number
     */
    void write(ObjectNode found, String what, Console console) throws IOException {
        String json = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(found);
        if (out == null) {
            console.print(json);
            return;
        }
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(out, json);
        console.say(what + " written to " + out);
    }
}
