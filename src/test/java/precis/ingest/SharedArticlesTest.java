package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import precis.SharedFiles;
import precis.language.Languages;
import precis.model.Article;

/** The dates of the annotated articles, where these are at hand. */
class SharedArticlesTest {

    private static final Languages LANGUAGES = Languages.load();

    @Test
    void everyFrenchDateIsRight() throws IOException {
        Path set = SharedFiles.folder().resolve("eval/fr");
        Assumptions.assumeTrue(Files.isDirectory(set), "no annotated articles at " + set);
        List<Article> articles =
                new SeedReader(LANGUAGES::identify, LANGUAGES::pack)
                        .read(set.resolve("articles"))
                        .value();
        List<String> wrong = new ArrayList<>();
        for (Article article : articles) {
            Path gold = set.resolve("gold/" + article.id() + ".gold.json");
            String expected = new ObjectMapper().readTree(gold.toFile()).get("published").asText();
            Optional<String> found = article.metadata().published().map(d -> d.value().toString());
            if (!found.equals(Optional.of(expected))) {
                wrong.add(article.id() + ": " + found + " for " + expected);
            }
        }
        assertEquals(List.of(), wrong);
        try (var golds = Files.list(set.resolve("gold"))) {
            assertEquals(golds.count(), articles.size());
        }
    }
}
