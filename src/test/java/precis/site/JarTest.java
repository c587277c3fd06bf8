package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.Trees;

class JarTest {

    @TempDir private Path folder;

    /** Whatever a newsroom has in {@code seeds/}, the tests of the program pass or fail alike. */
    @Test
    void theTestsDoNotDependOnTheArticlesOfAFork() throws IOException {
        Path fork = folder.resolve("fork");
        for (String part : List.of("content", "templates", "assets", "jbake.properties")) {
            Trees.copy(Jar.PROJECT.resolve(part), fork.resolve(part));
        }
        Files.createDirectory(fork.resolve("seeds"));
        Files.writeString(fork.resolve("seeds/été.txt"), "");
        Jar.copyProject(fork, folder.resolve("copy"));
        try (Stream<Path> seeds = Files.list(folder.resolve("copy/seeds"))) {
            List<Path> copied = seeds.toList();
            assertEquals(1, copied.size(), copied.toString());
            assertEquals("russie-ukraine-alaska.txt", copied.get(0).getFileName().toString());
            assertFalse(Files.readString(copied.get(0)).isBlank());
        }
    }
}
