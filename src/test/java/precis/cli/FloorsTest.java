package precis.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import precis.SharedFiles;
import precis.language.Languages;
import precis.model.Briefing;
import precis.quality.Figures;
import precis.quality.Quality;

/** Holds the quality of the reading to the floors of {@code floors.yml}. */
class FloorsTest {

    private static final Path FILE = Path.of("src/test/resources/quality/floors.yml");
    private static final double ROUNDING = 0.0005;

    /** One set of articles; {@code others} names the set whose articles it leaves out. */
    record Floors(
            String set,
            String folder,
            Set<String> ids,
            String others,
            Map<String, Double> floors) {}

    private static List<Floors> floors() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readValue(FILE.toFile(), new TypeReference<List<Floors>>() {});
    }

    @Test
    void everySetHasItsArticlesAndFloors() throws IOException {
        for (Floors f : floors()) {
            assertFalse(f.floors().isEmpty(), f.set());
            assertTrue(f.ids() != null ^ f.others() != null, f.set());
            assertTrue(f.floors().values().stream().allMatch(v -> v > 0 && v <= 1), f.set());
        }
    }

    @Test
    void noFigureIsBelowItsFloor() throws IOException {
        Path shared = SharedFiles.folder();
        Assumptions.assumeTrue(
                Files.isDirectory(shared.resolve("eval/fr")),
                "no annotated articles at " + shared + ": the floors were not compared");
        Map<String, Map<String, Briefing>> read = new TreeMap<>();
        List<String> fallen = new ArrayList<>();
        for (Floors f : floors()) {
            Path folder = shared.resolve(f.folder());
            Figures figures =
                    new Quality()
                            .measure(
                                    folder.resolve("gold"),
                                    read.computeIfAbsent(f.folder(), n -> brief(folder)),
                                    ids(f, folder))
                            .value();
            f.floors()
                    .forEach(
                            (name, floor) -> {
                                double value = figures.values().get(name);
                                if (value < floor - ROUNDING) {
                                    fallen.add(
                                            String.format(
                                                    Locale.ROOT,
                                                    "%s: %s %.3f < %.3f",
                                                    f.set(),
                                                    name,
                                                    value,
                                                    floor));
                                }
                            });
        }
        assertTrue(fallen.isEmpty(), () -> String.join("\n", fallen));
    }

    private static Set<String> ids(Floors floors, Path folder) throws IOException {
        if (floors.ids() != null) {
            return floors.ids();
        }
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
            files.map(p -> p.getFileName().toString().replace(".gold.json", "")).forEach(ids::add);
        }
        for (Floors f : floors()) {
            if (f.set().equals(floors.others())) {
                ids.removeAll(f.ids());
            }
        }
        return ids;
    }

    private static Map<String, Briefing> brief(Path folder) {
        Console console = Quiet.console();
        Map<String, Briefing> byName = new TreeMap<>();
        new Pipeline(Languages.load(), console)
                .brief(folder.resolve("articles"), article -> true)
                .value()
                .forEach(b -> byName.put(SeedName.of(b.article()), b));
        return byName;
    }
}
