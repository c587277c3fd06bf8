package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Article;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Status;

/** An article that is not to be published is missed by nobody who wonders where it is. */
class LeftOutTest {

    @TempDir private Path project;

    @Test
    void draftsAndWhatIsUnderReviewAreNamed() throws IOException {
        seed("pont", "published");
        seed("gare", "draft");
        seed("port", "review");
        Checked<List<Briefing>> site =
                Quiet.pipeline().briefProject(seeds(), a -> a.status() == Status.PUBLISHED);
        assertEquals(List.of("pont"), ids(site));
        assertEquals(
                List.of(
                        "seeds/gare.txt: a draft, left out",
                        "seeds/port.txt: under review, left out"),
                messages(site));
        Checked<List<Briefing>> all = Quiet.pipeline().briefProject(seeds(), a -> true);
        assertEquals(List.of("gare", "pont", "port"), ids(all));
        assertEquals(List.of(), messages(all));
    }

    @Test
    void overridesOfAnArticleThatIsHeldBackAreNoOrphans() throws IOException {
        seed("pont", "published");
        seed("gare", "brouillon");
        Path overrides = Files.createDirectories(project.resolve("content/overrides"));
        Files.writeString(overrides.resolve("gare.yml"), "note: Relu.\n");
        Files.writeString(overrides.resolve("quai.yml"), "note: Relu.\n");
        Checked<List<Briefing>> site = Quiet.pipeline().briefProject(seeds(), a -> true);
        assertEquals(List.of("pont"), ids(site));
        assertEquals(
                List.of(
                        "seeds/gare.txt: left out until its sidecar is mended",
                        "seeds/gare.yml: 'brouillon' is not a status",
                        "content/overrides/quai.yml: overrides no article: there is no seed 'quai'"),
                messages(site));
    }

    private static List<String> ids(Checked<List<Briefing>> briefings) {
        return briefings.value().stream().map(Briefing::article).map(Article::id).toList();
    }

    private static List<String> messages(Checked<List<Briefing>> briefings) {
        return briefings.problems().stream().map(p -> p.file() + ": " + p.message()).toList();
    }

    private Path seeds() {
        return project.resolve("seeds");
    }

    private void seed(String name, String status) throws IOException {
        Files.createDirectories(seeds());
        Files.writeString(
                seeds().resolve(name + ".txt"),
                "Le " + name + " ferme\n\nLe " + name + " ferme mardi, a dit la mairie.\n");
        Files.writeString(seeds().resolve(name + ".yml"), "status: " + status + "\n");
    }
}
