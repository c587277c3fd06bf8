package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.Trees;
import precis.language.Languages;
import precis.model.Checked;
import precis.model.Settings;
import precis.publish.Publisher;

/** After each change the process that shows the site makes the same bytes as one that starts. */
class WarmBuildTest {

    private static final Path ARTICLES = Path.of("src/test/resources/golden/briefings");

    private static final String MORE = "\nLe 3 mars, la séance a été levée.\n";

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
        Path target = folder.resolve("warm");
        warm = new Maker(target, Publisher.again(project, target));
        warm.make();
    }

    @Test
    void sameBytesAsFromNothing() throws IOException {
        Path seed = add("tribunal");
        Files.writeString(seed, Files.readString(seed) + MORE);
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

    /** Changes of every kind in an order drawn by lot, the same at every run of the test. */
    @ParameterizedTest
    @ValueSource(longs = {3, 14})
    void sameBytesAfterAnySequenceOfChanges(long lot) throws IOException {
        Random random = new Random(lot);
        List<Change> changes = new ArrayList<>(changes());
        Collections.shuffle(changes, random);
        SortedMap<String, String> first = warm.files();
        StringBuilder done = new StringBuilder("changes " + lot);
        for (Change change : changes) {
            done.append(", ").append(change.what());
            change.of().make();
            if (random.nextInt(3) > 0) {
                assertSame(done.toString());
            }
        }
        assertSame(done.toString());
        assertNotEquals(first, warm.files(), done + ": nothing came of it");
    }

    private List<Change> changes() {
        return List.of(
                new Change("a seed more", () -> add("council-vote")),
                new Change("the other seed changed", () -> append("seeds/politique.txt", MORE)),
                new Change("the seed changed", () -> append("seeds/tribunal.txt", MORE)),
                new Change("the seed as it was", () -> add("tribunal")),
                new Change(
                        "another date",
                        () -> append("seeds/tribunal.yml", "published: 2024-05-06\n")),
                new Change("the seed again", () -> append("seeds/tribunal.txt", MORE)),
                new Change(
                        "a note by hand",
                        () -> append("content/overrides/politique.yml", "note: Relu.\n")),
                new Change("another layout", () -> replace("templates/briefing.ftl", "<h1>")),
                new Change("another list", () -> replace("templates/listing.ftl", "<h1>")),
                new Change("other styles", () -> append("assets/css/precis.css", "q { top: 0 }\n")),
                new Change("an asset more", () -> append("assets/notice.txt", "Notice\n")),
                new Change("another page", () -> append("content/about.adoc", "\nEncore.\n")));
    }

    private void append(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void replace(String name, String tag) throws IOException {
        Path file = project.resolve(name);
        String other = tag.replace(">", " class=\"other\">");
        Files.writeString(file, Files.readString(file).replace(tag, other));
    }

    /** Something that a user does to the project. */
    private record Change(String what, Action of) {}

    @FunctionalInterface
    private interface Action {
        void make() throws IOException;
    }

    private Path add(String name) throws IOException {
        Path seeds = Files.createDirectories(project.resolve("seeds"));
        Path file = seeds.resolve(name + ".txt");
        return Files.write(file, Files.readAllBytes(ARTICLES.resolve(name + ".txt")));
    }

    private void assertSameAsFromNothing(String what) throws IOException {
        SortedMap<String, String> former = warm.files();
        assertSame(what);
        assertNotEquals(former, warm.files(), what + ": nothing came of it");
    }

    private void assertSame(String what) throws IOException {
        warm.make();
        Path target = Files.createTempDirectory(folder, "cold");
        Maker cold = new Maker(target, new Publisher(project, target));
        cold.make();
        SortedMap<String, String> now = warm.files();
        SortedMap<String, String> expected = cold.files();
        assertEquals(expected.keySet(), now.keySet(), what);
        now.forEach((name, bytes) -> assertEquals(expected.get(name), bytes, what + ": " + name));
    }

    /** A process that builds the project, once or again and again. */
    private final class Maker {

        private final Path target;
        private final Pipeline pipeline;
        private final Publisher publisher;

        private Maker(Path target, Publisher publisher) {
            this.target = target;
            this.pipeline = new Pipeline(languages, Quiet.console());
            this.publisher = publisher;
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
