package precis.ingest.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.ingest.text.Block;

/** Body quality on the public pages, where these are at hand: it must not fall below the floors. */
class SharedPagesTest {

    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final PageReader READER = new PageReader();

    @ParameterizedTest
    @CsvSource({"scrapinghub, 0.955", "wcxb, 0.94", "fundus, 0.95"})
    void bodyStaysAboveTheFloor(String set, double floor) throws IOException {
        String given = System.getenv("PRECIS_SHARED");
        Path folder = Path.of(given == null ? "../shared" : given).resolve("extract/" + set);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no public pages at " + folder);
        JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        List<Double> precisions = new ArrayList<>();
        List<Double> recalls = new ArrayList<>();
        for (String id : (Iterable<String>) truth::fieldNames) {
            Map<String, Integer> wanted = shingles(truth.get(id).get("articleBody").asText());
            Map<String, Integer> found = shingles(body(folder.resolve("html/" + id + ".html.gz")));
            double common = common(wanted, found);
            if (!found.isEmpty()) {
                precisions.add(common / size(found));
            }
            recalls.add(common / size(wanted));
        }
        double p = mean(precisions);
        double r = mean(recalls);
        double f1 = 2 * p * r / (p + r);
        assertTrue(f1 >= floor, set + " F1 " + f1 + " P " + p + " R " + r);
    }

    private static String body(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return READER.read(html).draft().blocks().stream()
                    .map(Block::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            tokens.add(m.group());
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - 3) && !tokens.isEmpty(); i++) {
            shingles.merge(
                    String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + 4))),
                    1,
                    Integer::sum);
        }
        return shingles;
    }

    private static double common(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    private static double size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(n -> n).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(0);
    }
}
