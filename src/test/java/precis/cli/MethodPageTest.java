package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.compose.view.Mark;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;

/** The method page promises what the floors of the unseen articles hold, no more and no less. */
class MethodPageTest {

    private static final Pattern ROW = Pattern.compile("\\|\\[\\[([a-z0-9-]+)]].*\\|(\\d+)\\h%");

    @Test
    void everyFigureIsTheFloor() throws IOException {
        Map<String, Long> promised = promised(Path.of("content/method.adoc"));
        assumeFalse(promised.isEmpty(), "the site has a method page of its owner's");
        assertTrue(promised.size() >= 5, promised.toString());
        Map<String, Long> held = new TreeMap<>();
        JsonNode sets =
                new ObjectMapper(new YAMLFactory())
                        .readTree(Path.of("src/test/resources/quality/floors.yml").toFile());
        for (JsonNode set : sets) {
            if (set.path("set").asText().equals("unseen")) {
                for (Map.Entry<String, JsonNode> f : set.path("floors").properties()) {
                    held.put(
                            f.getKey().replace('.', '-'),
                            Math.round(f.getValue().asDouble() * 100));
                }
            }
        }
        held.keySet().retainAll(promised.keySet());
        assertEquals(held, promised);
    }

    @Test
    void everySignIsExplainedByTheWordThatPagesPutToIt() throws IOException {
        assumeFalse(promised(Path.of("content/method.adoc")).isEmpty(), "an owner's own page");
        Map<String, String> pages = Map.of("fr", "", "en", "en/", "de", "de/");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Wording words = new Wording(page.getKey(), LanguagePack.load(page.getKey()).phrases());
            String text = Files.readString(Path.of("content/" + page.getValue() + "method.adoc"));
            for (Mark mark : Mark.values()) {
                String told = words.name("mark", mark) + " (" + mark.sign() + ")";
                assertTrue(text.contains(told), page.getKey() + ": " + told);
            }
        }
    }

    @Test
    void anOwnersPagePromisesNothing(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("method.adoc");
        assertEquals(Map.of(), promised(own));
        Files.writeString(own, "= How we work\n\nWe read 100 % of it.\n");
        assertEquals(Map.of(), promised(own));
    }

    private static Map<String, Long> promised(Path page) throws IOException {
        Map<String, Long> promised = new TreeMap<>();
        Matcher row = ROW.matcher(Files.exists(page) ? Files.readString(page) : "");
        while (row.find()) {
            promised.put(row.group(1), Long.parseLong(row.group(2)));
        }
        return promised;
    }
}
