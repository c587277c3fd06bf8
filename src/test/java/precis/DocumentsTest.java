package precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents for developers name and link to is there, and each can be come to. */
class DocumentsTest {

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]\\w+");
    private static final Pattern PACKAGE = Pattern.compile("precis(?:\\.[a-z]+)+");
    private static final Pattern SOURCE = Pattern.compile("src/[\\w./-]+");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

    private static final Pattern LINK =
            Pattern.compile("]\\((?!https?:)([^)\\s#]*)(#[^)\\s]+)?\\)");
    private static final Pattern RUN =
            Pattern.compile("-Dtest='?([\\w*,]+)|-Dexec\\.mainClass=(?:\\w+\\.)+(\\w+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Path README = Path.of("README.md");

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "src/docs/architecture.md", "src/docs/quality.md"})
    void aDocumentNamesTypesPackagesAndSources(String document) throws IOException {
        assertFalse(named(Path.of(document)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("developers")
    void everyTypePackageAndSourceThatADocumentNamesExists(Path document) throws IOException {
        Set<String> types = types();
        Set<String> missing = new TreeSet<>();
        named(document).stream().filter(n -> !exists(n, types)).forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("developers")
    void everyTestAndProgramThatADocumentRunsExists(Path document) throws IOException {
        Set<String> types = types();
        Set<String> missing = new TreeSet<>();
        RUN.matcher(Files.readString(document))
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .flatMap(names -> Stream.of(names.split(",")))
                .filter(n -> types.stream().noneMatch(t -> t.matches(n.replace("*", "\\w*"))))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkOfADocumentLeadsSomewhere(Path document) throws IOException {
        Set<String> dead = new TreeSet<>();
        for (Link link : links(document)) {
            if (!link.leadsSomewhere()) {
                dead.add(link.toString());
            }
        }
        assertEquals(Set.of(), dead);
    }

    @Test
    void everyDocumentCanBeComeToFromTheReadme() throws IOException {
        Set<Path> seen = new TreeSet<>(Set.of(README));
        Deque<Path> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            for (Link link : links(left.pop())) {
                if (isDocument(link.to()) && seen.add(link.to())) {
                    left.push(link.to());
                }
            }
        }
        assertEquals(documents().toList(), List.copyOf(seen));
    }

    /** Where a document points to: a file, and a heading of it or nothing. */
    private record Link(Path to, String heading) {

        boolean leadsSomewhere() throws IOException {
            return Files.exists(to)
                    && (heading.isEmpty()
                            || !isDocument(to)
                            || HEADING.matcher(Files.readString(to))
                                    .results()
                                    .anyMatch(h -> anchor(h.group(1)).equals(heading)));
        }
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".md");
    }

    /** As GitHub makes it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static List<Link> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(m -> new Link(aim(document, m.group(1)), fragment(m.group(2))))
                .toList();
    }

    private static Path aim(Path document, String link) {
        return link.isEmpty() ? document : document.resolveSibling(link).normalize();
    }

    private static String fragment(String written) {
        return written == null ? "" : written.substring(1);
    }

    private static Stream<Path> documents() throws IOException {
        Set<Path> documents = new TreeSet<>();
        for (Path root : List.of(Path.of(""), Path.of("src/docs"))) {
            try (Stream<Path> files = Files.walk(root, root.toString().isEmpty() ? 1 : 9)) {
                files.filter(DocumentsTest::isDocument)
                        .map(Path::normalize)
                        .forEach(documents::add);
            }
        }
        return documents.stream();
    }

    private static Stream<Path> developers() throws IOException {
        return documents().filter(d -> d.startsWith("src") || d.endsWith("CONTRIBUTING.md"));
    }

    private static List<String> named(Path document) throws IOException {
        return CODE.matcher(Files.readString(document))
                .results()
                .map(m -> m.group(1))
                .filter(DocumentsTest::isChecked)
                .toList();
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
