package precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents for developers name is there. */
class DocumentsTest {

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]\\w+");
    private static final Pattern PACKAGE = Pattern.compile("precis(?:\\.[a-z]+)+");
    private static final Pattern SOURCE = Pattern.compile("src/[\\w./-]+");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "src/docs/architecture.md", "src/docs/quality.md"})
    void everyTypePackageAndSourceThatADocumentNamesExists(String document) throws IOException {
        Set<String> types = types();
        List<String> named =
                CODE.matcher(Files.readString(Path.of(document)))
                        .results()
                        .map(m -> m.group(1))
                        .filter(DocumentsTest::isChecked)
                        .toList();
        assertFalse(named.isEmpty());
        Set<String> missing = new TreeSet<>();
        named.stream().filter(n -> !exists(n, types)).forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    private static boolean isChecked(String name) {
        return Stream.of(TYPE, PACKAGE, SOURCE).anyMatch(p -> p.matcher(name).matches());
    }

    private static boolean exists(String name, Set<String> types) {
        if (SOURCE.matcher(name).matches()) {
            return Files.exists(Path.of(name));
        }
        String folder = name.replace('.', '/');
        return types.contains(name)
                || Files.isDirectory(Path.of("src/main/java", folder))
                || Files.exists(Path.of("src/main/java", folder + ".java"));
    }

    private static Set<String> types() throws IOException {
        Set<String> types = new HashSet<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher declared = DECLARED.matcher(Files.readString(file));
                    declared.results().forEach(m -> types.add(m.group(1)));
                }
            }
        }
        return types;
    }
}
