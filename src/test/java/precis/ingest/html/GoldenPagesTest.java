package precis.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import precis.ingest.text.Draft;
import precis.model.Detail;
import precis.model.Metadata;

/**
 * A folder a page: what is read from {@code source.html} is what {@code expected.txt} and {@code
 * expected.json} say. {@code -Dprecis.golden=write} writes them anew.
 */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/precis/ingest/html");
    private static final boolean WRITE = "write".equals(System.getProperty("precis.golden"));
    private static final PageReader READER = new PageReader();

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            return sorted.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path folder) throws IOException {
        ReadPage page = READER.read(Files.readString(folder.resolve("source.html")));
        compare(folder.resolve("expected.txt"), text(page.draft()));
        compare(folder.resolve("expected.json"), facts(page));
        // Line ends of another system must not change what is read.
        String crlf = Files.readString(folder.resolve("source.html")).replace("\n", "\r\n");
        assertEquals(text(page.draft()), text(READER.read(crlf).draft()));
    }

    private static void compare(Path expected, String found) throws IOException {
        if (WRITE) {
            Files.write(expected, found.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(Files.readString(expected), found);
    }

    private static String text(Draft draft) {
        return draft.blocks().stream()
                .map(b -> b.kind() + "\t" + b.text() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String facts(ReadPage page) throws IOException {
        Draft draft = page.draft();
        Metadata metadata = draft.metadata();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String origin = metadata.headline().orElseThrow().code();
        json.put("title", draft.title() + " (" + origin + ")");
        put(json, "outlet", metadata.outlet());
        put(json, "url", metadata.url());
        put(json, "authors", metadata.authors());
        put(json, "published", metadata.published());
        put(json, "modified", metadata.modified());
        json.put("language", draft.language().orElse(null));
        json.put("partial", draft.partial());
        page.doubts().stream().map(Doubt::words).forEach(json.putArray("doubts")::add);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static void put(
            ObjectNode json, String name, java.util.Optional<? extends Detail<?>> detail) {
        json.put(name, detail.map(d -> d.value() + " (" + d.origin().code() + ")").orElse(null));
    }
}
