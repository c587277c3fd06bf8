package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import precis.model.Actor;

/** Articles written for the purpose, each beside the actors a reader would list. */
class GoldenActorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/actors");

    static List<Path> articles() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void actorsAreTheExpectedOnes(Path folder) throws IOException {
        String[] parts = Files.readString(folder.resolve("article.txt")).split("\n", 2);
        String actual =
                Reading.cast(parts[0], parts[1].strip()).actors().stream()
                        .map(GoldenActorsTest::line)
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n"));
        Path expected = folder.resolve("actors.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
    }

    private static String line(Actor actor) {
        return actor.kind()
                + " | "
                + actor.name()
                + " | "
                + String.join("; ", actor.aliases())
                + " | "
                + actor.role().orElse("");
    }
}
