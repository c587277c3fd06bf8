package precis.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import precis.Trees;

/** Runs the packed program as a user does, in a JVM of its own. */
final class Jar {

    static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path JAR = PROJECT.resolve("target/precis.jar");
    private static final int MINUTES = 10;
    private static final String ARTICLE = "seeds/russie-ukraine-alaska.txt";
    private static final Path OTHER =
            PROJECT.resolve("src/test/resources/precis/site/fixture/seeds/train-nuit.txt");

    private Jar() {}

    /**
     * What a run left behind.
     *
     * @param code its exit code
     * @param output everything it printed, to either stream
     */
    record Outcome(int code, String output) {}

    static Outcome run(Path folder, List<String> jvmOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    static Outcome run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("precis", ".log");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + command);
        }
        String output = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return new Outcome(process.exitValue(), output);
    }

    /** Copies the parts of this project that a user's fork has: no sources, nothing built. */
    /**
     * The project with the one article of the README: whoever forks it puts others into {@code
     * seeds/}, and what is in those is for the build to check, not for the tests.
     */
    static void copyProject(Path to) throws IOException {
        copyProject(PROJECT, to);
    }

    static void copyProject(Path from, Path to) throws IOException {
        for (String part : List.of("content", "templates", "assets", "jbake.properties")) {
            Trees.copy(from.resolve(part), to.resolve(part));
        }
        Path own = from.resolve(ARTICLE);
        Path copy = to.resolve(ARTICLE);
        Files.createDirectories(copy.getParent());
        Files.copy(Files.exists(own) ? own : OTHER, copy);
    }
}
