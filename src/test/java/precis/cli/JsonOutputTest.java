package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where commands write what they found. */
class JsonOutputTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private int run(String... args) {
        return Precis.run(args, new Console(new PrintWriter(out), new PrintWriter(err), false));
    }

    private Path page() throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("pages")).resolve("pont.html"),
                "<html lang=\"fr\"><title>Le pont ferme</title><article><h1>Le pont ferme</h1>"
                        + "<p>La ville a fermé le pont de la Loge lundi, a dit la maire.</p>"
                        + "</article></html>");
    }

    @Test
    void onePageIsReadToStandardOutput() throws IOException {
        assertEquals(ExitCode.DONE, run("extract", page().toString()), err::toString);
        assertTrue(out.toString().contains("\"title\" : \"Le pont ferme\""), out.toString());
    }

    @Test
    void theFolderOfTheFileIsMade() throws IOException {
        String from = page().getParent().toString();
        Path pages = folder.resolve("new/pages.json");
        assertEquals(ExitCode.DONE, run("extract", from, "--json", pages.toString()));
        assertTrue(Files.readString(pages).contains("\"pont\""));
        Path stories = folder.resolve("newer/stories.json");
        assertEquals(ExitCode.DONE, run("stories", from, "--json", stories.toString()));
        assertTrue(Files.readString(stories).contains("\"stories\""));
        assertTrue(out.toString().contains("1 story written to "), out.toString());
    }

    @Test
    void aPageThatIsNotThereIsNamed() {
        String name = folder.resolve("nosuch.html").toString();
        assertEquals(ExitCode.CONTENT_ERROR, run("extract", name));
        assertTrue(err.toString().contains(name + ": no such file (check the name)"));
    }
}
