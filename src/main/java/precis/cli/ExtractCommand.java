package precis.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
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
import picocli.CommandLine.Option;
import precis.ingest.bytes.Decoder;
import precis.ingest.html.PageReader;
import precis.ingest.text.Block;
import precis.ingest.text.Draft;

/** Reads saved pages and writes what it took for their articles, to measure the reader. */
@Command(
        name = "extract",
        description = "Read saved pages and write their title, authors, date and text as JSON.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  precis extract pages --json found.json   .html and .html.gz"})
final class ExtractCommand implements Callable<Integer> {

    private static final List<String> ENDINGS = List.of(".html.gz", ".htm.gz", ".html", ".htm");
    private static final int LARGEST = 50 * 1024 * 1024;

    private final Console console;

    @Mixin private Verbosity verbosity;

    @Mixin private FolderArgument folder;

    @Option(names = "--json", paramLabel = "FILE", required = true, description = "Where to write.")
    private Path out;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        verbosity.apply(console);
        if (folder.problem().isPresent()) {
            return console.fail(folder.problem().get());
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
        Files.write(out, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
        console.say(rows.size() + " pages read, written to " + out);
        return ExitCode.DONE;
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder.path())) {
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
