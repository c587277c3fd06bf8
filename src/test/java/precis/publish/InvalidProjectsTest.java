package precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import precis.model.Checked;
import precis.model.Site;

/**
 * Each folder of {@code invalid} is a project that JBake alone would publish with a loss and
 * without a word; its file {@code problems.txt} holds what is to be reported.
 */
class InvalidProjectsTest {

    private static final Path CASES = Path.of("src/test/resources/precis/publish/invalid");

    @TempDir Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReportedAndLeavesTheFormerSite(String name) throws IOException {
        Path target = folder.resolve("target");
        Path project = folder.resolve("project");
        Sites.write(project, "templates/note.ftl", Sites.LAYOUT);
        Sites.write(project, "assets/style.css", "body{}\n");
        for (Map.Entry<String, Path> file : Folder.files(CASES.resolve(name)).entrySet()) {
            Path copy = project.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file.getValue()));
        }
        Sites.write(target, "site/index.html", "former");

        Checked<PublishedSite> published =
                Sites.publisher(project, target)
                        .publish(new Site(List.of(), List.of()), Sites.settings());

        assertEquals(
                Files.readString(CASES.resolve(name).resolve("problems.txt")),
                published.problems().stream()
                        .map(problem -> problem + "\n")
                        .collect(Collectors.joining()));
        assertTrue(published.hasErrors());
        assertEquals(List.of(), published.value().pages());
        assertEquals(Map.of("index.html", "former"), Sites.texts(target.resolve("site")));
    }
}
