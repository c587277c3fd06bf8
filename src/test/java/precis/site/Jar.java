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
    static void copyProject(Path to) throws IOException {
        for (String part : List.of("seeds", "content", "templates", "assets", "jbake.properties")) {
            Trees.copy(PROJECT.resolve(part), to.resolve(part));
        }
    }
}
