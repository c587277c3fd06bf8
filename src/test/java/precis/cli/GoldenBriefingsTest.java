package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import precis.compose.json.BriefingJson;
import precis.language.Languages;
import precis.model.Briefing;

/**
 * Whole briefings of articles written for the purpose, read line by line before they were approved;
 * {@code -Dgolden.write=true} writes them anew.
 */
class GoldenBriefingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/briefings");
    private static final Pipeline PIPELINE = Quiet.pipeline();

    static Set<String> names() throws IOException {
        return named(".txt");
    }

    private static Set<String> named(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(ending))
                    .map(f -> f.substring(0, f.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBriefingIsTheApprovedOne(String name) throws IOException {
        Briefing briefing =
                PIPELINE.brief(FOLDER.resolve(name + ".txt"), article -> true).value().get(0);
        String json = new BriefingJson("golden").write(briefing);
        Path approved = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(approved, json);
        }
        assertEquals(Files.readString(approved), json);
    }

    @Test
    void everyArticleHasABriefingAndEveryBriefingAnArticle() throws IOException {
        assertEquals(names(), named(".json"));
    }

    /** A language whose articles nobody reads may fail for want of a list and nobody would know. */
    @Test
    void everyLanguageHasABriefing() throws IOException {
        Set<String> languages = new TreeSet<>();
        for (String name : names()) {
            languages.add(
                    PIPELINE.brief(FOLDER.resolve(name + ".txt"), article -> true)
                            .value()
                            .get(0)
                            .article()
                            .language());
        }
        assertEquals(new TreeSet<>(Languages.load().tags()), languages);
    }
}
