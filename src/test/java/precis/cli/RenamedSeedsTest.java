package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.compose.json.BriefingJson;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Problem;

class RenamedSeedsTest {

    private static final String TEXT =
            "Le pont ferme\n\nLe pont ferme mardi, a dit la mairie de la ville.\n";

    @TempDir private Path project;

    @Test
    void anArticleWhoseFileGotAnotherNameIsTold() throws IOException {
        seed("pont.txt", TEXT);
        seed("gare.txt", TEXT.replace("pont", "train"));
        publish();
        assertEquals(List.of(), renamed());
        Files.move(seeds().resolve("pont.txt"), seeds().resolve("le-pont.txt"));
        assertEquals(
                List.of(
                        "le-pont.txt: stood at briefings/pont/ before: links to it break (put"
                                + " slug: pont into its sidecar, or leave it so)"),
                renamed());
        seed("le-pont.yml", "slug: pont\n");
        assertEquals(List.of(), renamed());
    }

    @Test
    void anArticleThatIsNewOrGoneIsNoRenamedOne() throws IOException {
        seed("pont.txt", TEXT);
        assertEquals(List.of(), renamed());
        publish();
        Files.delete(seeds().resolve("pont.txt"));
        seed("gare.txt", TEXT.replace("pont", "train"));
        assertEquals(List.of(), renamed());
    }

    private List<String> renamed() throws IOException {
        List<Article> articles = briefings().stream().map(Briefing::article).toList();
        return RenamedSeeds.in(articles, project.resolve("site")).stream()
                .map(p -> p.file() + ": " + p.message() + remedy(p))
                .toList();
    }

    private static String remedy(Problem problem) {
        return " (" + problem.remedy() + ")";
    }

    private List<Briefing> briefings() {
        return Quiet.pipeline().brief(seeds(), a -> true).value();
    }

    private void publish() throws IOException {
        for (Briefing b : briefings()) {
            Path folder = project.resolve("site/briefings").resolve(b.article().id());
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("briefing.json"), new BriefingJson("test").write(b));
        }
    }

    private Path seeds() {
        return project.resolve("seeds");
    }

    private void seed(String name, String text) throws IOException {
        Files.createDirectories(seeds());
        Files.writeString(seeds().resolve(name), text);
    }
}
