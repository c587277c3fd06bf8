package precis.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import precis.ingest.bytes.Decoder;
import precis.ingest.html.PageReader;
import precis.ingest.text.Block;
import precis.ingest.text.Draft;
import precis.model.Problem;

/** Reads saved pages and writes what it took for their articles, to measure the reader. */
@Command(
        name = "extract",
        description = "Read saved pages and write their title, authors, date and text as JSON.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  precis extract page.html                 to standard output",
            "  precis extract pages --json found.json   .html and .html.gz"
        })
final class ExtractCommand implements Callable<Integer> {

    private static final List<String> ENDINGS = List.of(".html.gz", ".htm.gz", ".html", ".htm");
    private static final int LARGEST = 50 * 1024 * 1024;

    private final Console console;

    @Mixin private Verbosity verbosity;

    @Parameters(paramLabel = "FILE|DIR", description = "A page, or a folder of them.")
    private Path input;

    @Mixin private JsonOutput out;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        if (!Files.exists(input)) {
            return console.fail(
                    Problem.error(input.toString(), 0, "no such file", "check the name"));
        }
        PageReader reader = new PageReader();
        List<Path> pages = pages();
        Map<String, ObjectNode> rows =
                pages.parallelStream()
                        .collect(
                                Collectors.toMap(
                                        ExtractCommand::id, p -> row(reader, p), (a, b) -> a));
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        rows.keySet().stream().sorted().forEach(id -> all.set(id, rows.get(id)));
        out.write(all, rows.size() + (rows.size() == 1 ? " page" : " pages"), console);
        return ExitCode.DONE;
    }

    private List<Path> pages() throws IOException {
        if (!Files.isDirectory(input)) {
            return List.of(input);
        }
        try (Stream<Path> files = Files.list(input)) {
            return files.filter(f -> ENDINGS.stream().anyMatch(f.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static String id(Path page) {
        String name = page.getFileName().toString();
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
        return name.substring(0, name.length() - ending.length());
    }

    private static ObjectNode row(PageReader reader, Path page) {
        Draft draft = reader.read(new Decoder().decodePage(bytes(page)).text()).draft();
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("title", draft.title());
        ArrayNode authors = row.putArray("authors");
        draft.metadata().authors().ifPresent(d -> d.value().forEach(authors::add));
        row.put("date", draft.metadata().published().map(d -> d.value().toString()).orElse(null));
        row.put(
                "articleBody",
                draft.blocks().stream().map(Block::text).collect(Collectors.joining("\n\n")));
        return row;
    }

    private static byte[] bytes(Path page) {
        try (InputStream file = Files.newInputStream(page);
                InputStream in =
                        page.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(page.toString(), e);
        }
    }
}
