package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.model.Briefing;
import precis.model.Checked;
import precis.model.Problem;

/** An article with an address of its own goes by the name of its file too. */
class OverriddenArticlesTest {

    @TempDir private Path project;

    @BeforeEach
    void anArticleWithAnAddressOfItsOwn() throws IOException {
        Files.createDirectories(project.resolve("content/overrides"));
        Files.createDirectories(project.resolve("seeds"));
        Files.writeString(
                project.resolve("seeds/pont-de-la-loge.txt"),
                "Le pont ferme\n\nLe pont ferme mardi, a dit la mairie.\n");
        Files.writeString(project.resolve("seeds/pont-de-la-loge.yml"), "slug: travaux\n");
    }

    private void overrides(String name) throws IOException {
        Files.writeString(project.resolve("content/overrides/" + name + ".yml"), "note: Relu.\n");
    }

    private Checked<List<Briefing>> read() {
        return Quiet.pipeline().briefProject(project.resolve("seeds"), a -> true);
    }

    private static String told(Checked<List<Briefing>> read) {
        return read.problems().stream().map(Problem::toString).toList().toString();
    }

    @Test
    void overridesMayHaveTheNameOfTheFileOrOfTheAddress() throws IOException {
        for (String name : List.of("pont-de-la-loge", "travaux")) {
            overrides(name);
            assertEquals(List.of("Relu."), read().value().get(0).editorial().notes(), name);
            assertEquals("[]", told(read()));
            Files.delete(project.resolve("content/overrides/" + name + ".yml"));
        }
    }

    @Test
    void theSameArticleIsOverriddenOnce() throws IOException {
        overrides("pont-de-la-loge");
        overrides("travaux");
        String told = told(read());
        assertTrue(
                told.contains("/pont-de-la-loge.yml: overrides the article 'travaux', wh"), told);
    }

    @Test
    void whatIsNearlyTheNameIsAnswered() throws IOException {
        overrides("travau");
        String told = told(read());
        assertTrue(told.contains("no seed 'travau' (did you mean travaux?)"), told);
    }

    @Test
    void explainTakesEitherName() {
        for (String name : List.of("pont-de-la-loge", "travaux#c1", "pont-de-la-loge#c1")) {
            StringWriter err = new StringWriter();
            String[] explain = {"explain", "--source=" + project, name};
            Console console =
                    new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false);
            assertEquals(ExitCode.DONE, Precis.run(explain, console), () -> name + ": " + err);
        }
    }
}
