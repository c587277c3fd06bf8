package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCommandTest {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Precis.run(
                args, new Console(new PrintWriter(out, true), new PrintWriter(err, true), false));
    }

    @BeforeEach
    void oneAnnotatedArticle() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(
                folder.resolve("articles/port.txt"),
                "Brenac : le port rouvre\n12 mars 2014\n\nLe port de Brenac a rouvert lundi après"
                        + " dix jours de grève, a annoncé la direction.\n");
        Files.writeString(
                folder.resolve("gold/port.gold.json"),
                "{\"id\": \"port\", \"published\": \"2014-03-12\", \"sentences\": [{\"n\": 1,"
                        + " \"text\": \"Le port de Brenac a rouvert lundi après dix jours de grève,"
                        + " a annoncé la direction.\", \"summary\": 2, \"claim\": 2, \"speaker\":"
                        + " \"direction\", \"certainty\": \"asserted\", \"quoted\": false}],"
                        + " \"actors\": [], \"sources\": [{\"name\": \"direction\", \"kind\":"
                        + " \"organisation\", \"sentences\": [1]}]}");
    }

    @Test
    void oneFolderHoldsBoth() {
        assertEquals(ExitCode.DONE, run("quality", folder.toString()), err.toString());
        assertTrue(out.toString().contains(String.format("%-24s 1.000", "summary.capture")));
        assertTrue(out.toString().contains(String.format("%-24s 1.000", "speaker.f1")));
    }

    @Test
    void theFiguresComeAsJson() throws IOException {
        assertEquals(
                ExitCode.DONE,
                run(
                        "quality",
                        folder.resolve("gold").toString(),
                        folder.resolve("articles").toString(),
                        "--json"));
        JsonNode figures = new ObjectMapper().readTree(out.toString());
        assertEquals(1, figures.path("articles").asInt());
        assertEquals(1.0, figures.path("claims.f1").asDouble());
    }

    /** The file's name says whose it is; a page that was annotated in another version is told. */
    @Test
    void anAnnotationNeedsNoIdAndHasToFitItsArticle() throws IOException {
        Path gold = folder.resolve("gold/port.gold.json");
        Files.writeString(gold, Files.readString(gold).replace("\"id\": \"port\", ", ""));
        assertEquals(ExitCode.DONE, run("quality", folder.toString()), err.toString());
        assertTrue(out.toString().contains(String.format("%-24s 1.000", "speaker.f1")));
        assertEquals("", err.toString());
        Files.writeString(
                folder.resolve("articles/port.txt"),
                "Une gare ferme\n12 mars 2014\n\nUne gare de banlieue ferme pour trois semaines.\n");
        run("quality", folder.toString());
        assertTrue(err.toString().contains("none of its sentences stands in the article"));
    }

    @Test
    void aMissingFolderIsSaid() {
        assertEquals(ExitCode.CONTENT_ERROR, run("quality", folder.resolve("none").toString()));
        assertTrue(err.toString().contains("no such folder"));
    }
}
