package precis.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import precis.model.Checked;
import precis.model.Problem;

/** Reads the {@code *.gold.json} files of a folder, in either of the two formats. */
final class GoldReader {

    static final String ENDING = ".gold.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    Checked<List<Gold>> read(Path folder) throws IOException {
        List<Gold> gold = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                JsonNode node = MAPPER.readTree(file.toFile());
                if (node.path("sentences").isArray() || node.path("summaries").isArray()) {
                    gold.add(gold(node, id(node, file)));
                } else {
                    problems.add(
                            Problem.error(
                                    file.toString(),
                                    0,
                                    "annotates nothing",
                                    "give it \"sentences\" or \"summaries\", or remove it"));
                }
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
                problems.add(
                        Problem.error(file.toString(), line, "no JSON", "mend or remove the file"));
            }
        }
        if (gold.isEmpty() && problems.isEmpty()) {
            problems.add(
                    Problem.error(
                            folder.toString(),
                            0,
                            "no " + ENDING + " file",
                            "name the folder that holds the annotations"));
        }
        return new Checked<>(gold, problems);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    /** The article's name, which the file has too. */
    private static String id(JsonNode node, Path file) {
        String name = file.getFileName().toString();
        return text(node, "id").orElse(name.substring(0, name.length() - ENDING.length()));
    }

    private static Gold gold(JsonNode node, String id) {
        return node.has("summaries") ? summarised(node, id) : judged(node, id);
    }

    private static JudgedGold judged(JsonNode node, String id) {
        return new JudgedGold(
                id,
                text(node, "published"),
                each(node.path("sentences")).map(GoldReader::sentence).toList(),
                each(node.path("actors")).map(GoldReader::named).toList(),
                each(node.path("sources")).map(GoldReader::source).toList());
    }

    private static JudgedGold.Judged sentence(JsonNode node) {
        return new JudgedGold.Judged(
                node.path("text").asText(),
                node.path("summary").asInt(),
                node.path("claim").asInt(),
                split(text(node, "speaker").orElse("")),
                node.path("certainty").asText(),
                node.path("quoted").asBoolean());
    }

    private static JudgedGold.Named named(JsonNode node) {
        List<String> names = new ArrayList<>(List.of(node.path("name").asText()));
        names.addAll(strings(node.path("aliases")));
        return new JudgedGold.Named(
                names, node.path("kind").asText(), node.path("salience").asInt());
    }

    private static JudgedGold.Named source(JsonNode node) {
        return new JudgedGold.Named(
                split(node.path("name").asText()), node.path("kind").asText(), 0);
    }

    private static SummarisedGold summarised(JsonNode node, String id) {
        return new SummarisedGold(
                id,
                text(node, "published"),
                each(node.path("paragraphs")).flatMap(p -> strings(p).stream()).toList(),
                strings(node.path("summaries")),
                each(node.path("actors"))
                        .map(
                                a ->
                                        new JudgedGold.Named(
                                                strings(a.path("names")),
                                                a.path("kind").asText(),
                                                a.path("salience").asInt()))
                        .toList(),
                strings(node.path("attributed_sentences")));
    }

    private static List<String> split(String names) {
        return Stream.of(names.split("\\|")).map(String::strip).filter(n -> !n.isEmpty()).toList();
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(t -> !t.isEmpty());
    }

    private static List<String> strings(JsonNode array) {
        return each(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
