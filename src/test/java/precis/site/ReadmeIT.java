package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the README's commands and checks what it points to. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
    private static final String PROGRAM = "java -jar target/precis.jar ";

    private final String readme = Files.readString(Jar.PROJECT.resolve("README.md"));

    @TempDir Path project;

    ReadmeIT() throws IOException {}

    @Test
    void itStartsWithTheTwoCommands() {
        List<String> commands = commands();
        assertEquals("mvn", commands.get(0));
        assertEquals("mvn verify", commands.get(1));
        assertFalse(
                commands.stream().anyMatch(c -> !c.startsWith("mvn") && !c.startsWith(PROGRAM)));
    }

    @Test
    void itsCommandsWork() throws IOException, InterruptedException {
        Jar.copyProject(project);
        for (String command : commands()) {
            if (command.startsWith(PROGRAM)) {
                String[] arguments = command.substring(PROGRAM.length()).split(" ");
                Jar.Outcome outcome = Jar.run(project, List.of(), arguments);
                assertEquals(0, outcome.code(), command + "\n" + outcome.output());
            }
        }
    }

    @Test
    void whatItPointsToExists() {
        Matcher link = LINK.matcher(readme);
        while (link.find()) {
            assertTrue(Files.exists(Jar.PROJECT.resolve(link.group(1))), link.group(1));
        }
    }

    private List<String> commands() {
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            block.group(1)
                    .lines()
                    .map(l -> l.replaceFirst("\\s+#.*", "").strip())
                    .filter(l -> !l.isEmpty())
                    .forEach(commands::add);
        }
        return commands;
    }
}
