package precis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the workflow that leaves the tests out, run in a repository of its own. */
class WorkflowTest {

    private static final String NO_COMMIT = "0".repeat(40);

    @TempDir private Path folder;
    private Path work;

    @BeforeEach
    void aRepositoryWithAnOrigin() throws Exception {
        assumeTrue(has("git") && has("bash"), "git or bash is not here");
        Path origin = Files.createDirectory(folder.resolve("origin"));
        git(origin, "init", "--quiet", "--bare");
        work = Files.createDirectory(folder.resolve("work"));
        git(work, "init", "--quiet");
        git(work, "remote", "add", "origin", origin.toUri().toString());
        commit("src/Main.java", "seeds/a.txt");
    }

    @Test
    void anArticleAloneNeedsNoTests() throws Exception {
        String before = head();
        commit("seeds/b.txt", "content/overrides/b.yml", "data/outlets.yml", "jbake.properties");
        assertEquals("program=false", changed("push", before));
    }

    @Test
    void whateverElseComesWithItIsTested() throws Exception {
        for (String other :
                List.of(
                        "src/Main.java",
                        "templates/page.ftl",
                        "pom.xml",
                        "a/seeds/b",
                        "jbake.propertiesx")) {
            String before = head();
            commit("seeds/b.txt", other);
            assertEquals("program=true", changed("push", before), other);
        }
    }

    @Test
    void aChangeMovedOutOfTheProgramIsTested() throws Exception {
        String before = head();
        Files.createDirectories(work.resolve("content"));
        git(work, "mv", "src/Main.java", "content/Main.java");
        git(work, commit());
        assertEquals("program=true", changed("push", before));
    }

    @Test
    void whatCannotBeComparedIsTested() throws Exception {
        assertEquals("program=true", changed("push", NO_COMMIT));
        assertEquals("program=true", changed("pull_request", ""));
        assertEquals("program=true", changed("workflow_dispatch", ""));
    }

    /** Pages that the last run made are taken from there, but never those of another program. */
    @Test
    void whatDidNotChangeIsKeptFromRunToRun() throws IOException {
        JsonNode steps = workflow().at("/jobs/build/steps");
        List<String> paths = new ArrayList<>();
        steps.forEach(step -> paths.add(step.at("/with/path").asText()));
        int kept = paths.indexOf("target/cache");
        List<String> names = new ArrayList<>();
        steps.forEach(step -> names.add(step.path("name").asText()));
        assertTrue(kept >= 0 && kept < names.indexOf("Build the site"), paths.toString());
        String former = steps.get(kept).at("/with/restore-keys").asText();
        assertTrue(former.contains("hashFiles('pom.xml', 'src/main/**')"), former);
        assertTrue(steps.get(kept).at("/with/key").asText().startsWith(former), former);
    }

    private String changed(String event, String before) throws Exception {
        Path output = Files.createTempFile(folder, "output", "");
        ProcessBuilder script =
                new ProcessBuilder("bash", "-e", "-c", script()).directory(work.toFile());
        script.environment()
                .putAll(
                        Map.of(
                                "GITHUB_EVENT_NAME", event,
                                "GITHUB_OUTPUT", output.toString(),
                                "BEFORE", before));
        run(script);
        return Files.readString(output).strip();
    }

    private static JsonNode workflow() throws IOException {
        return new YAMLMapper().readTree(Path.of(".github/workflows/site.yml").toFile());
    }

    private static String script() throws IOException {
        return StreamSupport.stream(workflow().at("/jobs/test/steps").spliterator(), false)
                .filter(step -> step.path("id").asText().equals("changed"))
                .map(step -> step.path("run").textValue())
                .findFirst()
                .orElseThrow();
    }

    private void commit(String... files) throws Exception {
        for (String file : files) {
            Path path = work.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, Files.exists(path) ? Files.readString(path) + "x" : "x");
        }
        git(work, "add", "--all");
        git(work, commit());
    }

    private static String[] commit() {
        return new String[] {
            "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "x"
        };
    }

    /** The commit of now, pushed, so that the workflow can fetch it. */
    private String head() throws Exception {
        git(work, "push", "--quiet", "origin", "HEAD:refs/heads/main");
        return git(work, "rev-parse", "HEAD");
    }

    private static String git(Path folder, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        return run(new ProcessBuilder(command).directory(folder.toFile()));
    }

    private static String run(ProcessBuilder command) throws Exception {
        Process process = command.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes()).strip();
        assertEquals(0, process.waitFor(), out);
        return out;
    }

    private static boolean has(String program) {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
