package precis.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two folders, time zones, locales, thread counts and orders of copying give the same bytes. */
class SameBytesIT {

    @TempDir Path one;
    @TempDir Path two;

    @Test
    void twoBuildsGiveTheSameBytes() throws IOException, InterruptedException {
        build(
                one,
                List.of(
                        "-Duser.timezone=Pacific/Auckland",
                        "-Duser.language=tr",
                        "-Duser.country=TR"),
                "a.txt",
                "b.txt");
        build(
                two,
                List.of(
                        "-Duser.timezone=America/Los_Angeles",
                        "-Duser.language=fr",
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"),
                "b.txt",
                "a.txt");
        List<String> files = files(one);
        assertEquals(files, files(two));
        for (String file : files) {
            assertArrayEquals(bytes(one, file), bytes(two, file), file);
        }
    }

    private static void build(Path project, List<String> jvm, String... order)
            throws IOException, InterruptedException {
        Jar.copyProject(project);
        for (String name : order) {
            Files.writeString(project.resolve("seeds").resolve(name), article(name));
        }
        Jar.Outcome outcome = Jar.run(project, jvm, "build");
        assertEquals(0, outcome.code(), outcome.output());
    }

    private static String article(String name) {
        return "Le conseil vote la loi "
                + name.charAt(0)
                + "\n\n3 mars 2024. - Le conseil d'Istanbul a voté la loi dans la nuit, par 31 voix. "
                + "« Nous irons plus loin », a déclaré la maire, Jeanne Martin.\n";
    }

    private static List<String> files(Path project) throws IOException {
        Path site = project.resolve("target/site");
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> site.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(Path project, String file) throws IOException {
        return Files.readAllBytes(project.resolve("target/site").resolve(file));
    }
}
