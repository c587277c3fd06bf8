package precis.ingest.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.SharedFiles;
import precis.ingest.text.Block;
import precis.ingest.text.Draft;
import precis.model.Detail;

/** Quality on the public pages, where these are at hand: it must not fall below the floors. */
class SharedPagesTest {

    private static final Path FLOORS = Path.of("src/test/resources/precis/ingest/floors.csv");
    private static final PageReader READER = new PageReader();

    @ParameterizedTest
    @ValueSource(strings = {"scrapinghub", "wcxb", "fundus"})
    void qualityStaysAboveTheFloors(String set) throws IOException {
        Path folder = SharedFiles.folder().resolve("extract/" + set);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no public pages at " + folder);
        JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        Shingles body = new Shingles();
        Map<String, List<Boolean>> right = new TreeMap<>();
        for (String id : (Iterable<String>) truth::fieldNames) {
            JsonNode wanted = truth.get(id);
            Draft found = read(folder.resolve("html/" + id + ".html.gz"));
            body.add(wanted.get("articleBody").asText(), text(found));
            compare(wanted, found, right);
        }
        Map<String, Double> reached = new TreeMap<>(Map.of("body", body.f1()));
        right.forEach(
                (measure, all) ->
                        reached.put(
                                measure,
                                all.stream().filter(r -> r).count() / (double) all.size()));
        Map<String, Double> floors = floors(set);
        assertTrue(
                floors.entrySet().stream().allMatch(f -> reached.get(f.getKey()) >= f.getValue()),
                set + " reached " + reached + ", floors " + floors);
    }

    private static void compare(JsonNode wanted, Draft found, Map<String, List<Boolean>> right) {
        if (wanted.hasNonNull("title")) {
            right.computeIfAbsent("title", m -> new ArrayList<>())
                    .add(key(wanted.get("title").asText()).equals(key(found.title())));
        }
        Set<String> authors = names(wanted.path("author"));
        if (!authors.isEmpty()) {
            Set<String> named =
                    found.metadata().authors().map(Detail::value).orElse(List.of()).stream()
                            .map(SharedPagesTest::key)
                            .collect(Collectors.toCollection(TreeSet::new));
            right.computeIfAbsent("author", m -> new ArrayList<>()).add(authors.equals(named));
        }
        String day = wanted.path("date").asText("");
        if (day.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            String read = found.metadata().published().map(d -> d.value().toString()).orElse("");
            right.computeIfAbsent("date", m -> new ArrayList<>())
                    .add(day.substring(0, 10).equals(read));
        }
    }

    private static Set<String> names(JsonNode author) {
        Stream<String> fields =
                author.isArray()
                        ? Stream.iterate(0, i -> i < author.size(), i -> i + 1)
                                .map(i -> author.get(i).asText())
                        : Stream.of(author.asText(""));
        return fields.flatMap(f -> Stream.of(f.split("[;,|/&\n]| and | und | et ")))
                .map(SharedPagesTest::key)
                .filter(n -> !n.isEmpty() && !n.equals("null"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                .strip();
    }

    private static Map<String, Double> floors(String set) throws IOException {
        Map<String, Double> floors = new TreeMap<>();
        for (String line : Files.readAllLines(FLOORS)) {
            String[] parts = line.split(", ");
            if (parts[0].equals(set)) {
                floors.put(parts[1], Double.valueOf(parts[2]));
            }
        }
        return floors;
    }

    private static Draft read(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return READER.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).draft();
        }
    }

    private static String text(Draft draft) {
        return draft.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
