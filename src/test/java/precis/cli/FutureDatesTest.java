package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.ingest.SeedReader;
import precis.language.Languages;
import precis.model.Article;

class FutureDatesTest {

    @TempDir private Path folder;

    @Test
    void aDayToComeIsToldAndTomorrowIsNot() throws IOException {
        seed("hier", "2024-03-02");
        seed("demain", "2024-03-04");
        seed("plus-tard", "2042-03-04");
        Languages languages = Languages.load();
        List<Article> articles =
                new SeedReader(languages::identify, languages::pack).read(folder).value();
        assertEquals(
                List.of("plus-tard.txt: is dated 2042-03-04, a day to come"),
                FutureDates.in(articles, LocalDate.of(2024, 3, 3)).stream()
                        .map(p -> p.file() + ": " + p.message())
                        .toList());
    }

    private void seed(String name, String day) throws IOException {
        Files.writeString(
                folder.resolve(name + ".txt"),
                "Le pont de " + name + " ferme\n\nLe pont ferme, a dit la mairie de la ville.");
        Files.writeString(folder.resolve(name + ".yml"), "published: " + day + "\n");
    }
}
