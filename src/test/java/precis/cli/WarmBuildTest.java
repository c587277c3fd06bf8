package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.Trees;
import precis.language.Languages;
import precis.model.Checked;
import precis.model.Settings;
import precis.publish.Publisher;

/** After each change the process that shows the site makes the same bytes as one that starts. */
class WarmBuildTest {

    private static final Path ARTICLES = Path.of("src/test/resources/golden/briefings");

    @TempDir Path folder;
    private Path project;
    private Maker warm;
    private final Languages languages = Languages.load();

    @BeforeEach
    void build() throws IOException {
        project = folder.resolve("project");
        for (String part : List.of("content", "templates", "assets")) {
            Trees.copy(Path.of(part), project.resolve(part));
        }
        add("tribunal");
        add("politique");
        warm = new Maker(folder.resolve("warm"));
        warm.make();
    }

    @Test
    void sameBytesAsFromNothing() throws IOException {
        Path seed = add("tribunal");
        Files.writeString(seed, Files.readString(seed) + "\nLe 3 mars, la séance a été levée.\n");
        assertSameAsFromNothing("a seed changed");

        add("economie");
        assertSameAsFromNothing("a seed more");

        Files.delete(project.resolve("seeds/politique.txt"));
        assertSameAsFromNothing("a seed less");

        Path layout = project.resolve("templates/briefing.ftl");
        Files.writeString(layout, Files.readString(layout).replace("<h1>", "<h1 id=\"title\">"));
        assertSameAsFromNothing("a layout changed");

        Files.writeString(project.resolve("jbake.properties"), "precis.title=Another\n");
        assertSameAsFromNothing("a property changed");
    }

    private Path add(String name) throws IOException {
        Path seeds = Files.createDirectories(project.resolve("seeds"));
        Path file = seeds.resolve(name + ".txt");
        return Files.write(file, Files.readAllBytes(ARTICLES.resolve(name + ".txt")));
    }

    private void assertSameAsFromNothing(String what) throws IOException {
        SortedMap<String, String> former = warm.files();
        warm.make();
        Maker cold = new Maker(Files.createTempDirectory(folder, "cold"));
        cold.make();
        SortedMap<String, String> now = warm.files();
        SortedMap<String, String> expected = cold.files();
        assertNotEquals(former, now, what + ": nothing came of it");
        assertEquals(expected.keySet(), now.keySet(), what);
        now.forEach((name, bytes) -> assertEquals(expected.get(name), bytes, what + ": " + name));
    }

    /** A process that builds the project, once or again and again. */
    private final class Maker {

        private final Path target;
        private final Pipeline pipeline;
        private final Publisher publisher;

        private Maker(Path target) {
            this.target = target;
            this.pipeline = new Pipeline(languages, Quiet.console());
            this.publisher = new Publisher(project, target);
        }

        private void make() throws IOException {
            Checked<Settings> settings =
                    SettingsFile.read(project, Optional.empty(), Set.copyOf(languages.tags()));
            Checked<Built> built =
                    pipeline.build(
                            project.resolve("seeds"), any -> true, publisher, settings.value());
            assertFalse(built.hasErrors(), built.problems().toString());
        }

        /** Every byte of the site, a character each. */
        private SortedMap<String, String> files() throws IOException {
            Path site = target.resolve("site");
            SortedMap<String, String> files = new TreeMap<>();
            try (Stream<Path> all = Files.walk(site)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            site.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
            return files;
        }
    }
}
