package precis.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which articles each edition held when it was sent: a list an edition in {@code data/sent/}, to be
 * kept with the project, as it decides where articles go that come later.
 */
final class SentEditions {

    private static final String END = ".txt";

    private final Path folder;

    SentEditions(Path project) {
        this.folder = project.resolve("data/sent");
    }

    /** The ids of the articles of each edition sent. */
    Map<String, Set<String>> read() {
        Map<String, Set<String>> sent = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return sent;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(END)).sorted().toList()) {
                Set<String> articles = new TreeSet<>();
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                        .forEach(articles::add);
                String name = file.getFileName().toString();
                sent.put(name.substring(0, name.length() - END.length()), articles);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sent;
    }

    /** Keeps what the built site's edition holds; what a first run kept stays. */
    void keep(String edition, Path site) throws IOException {
        Path json = site.resolve("editions").resolve(edition).resolve("edition.json");
        Path list = folder.resolve(edition + END);
        if (!Files.isRegularFile(json) || Files.exists(list)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Articles that edition " + edition + " held when it was sent.");
        for (JsonNode id : new JsonMapper().readTree(json.toFile()).path("briefings")) {
            lines.add(id.asText());
        }
        Files.createDirectories(folder);
        Files.write(list, lines);
    }
}
