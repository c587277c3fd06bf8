package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say to a name that is nearly right, or to a folder that is another one. */
class WrongNamesTest {

    private static final String ARTICLE =
            "Le pont de la Loge ferme\n\nLa ville a fermé le pont de la Loge lundi. Les services"
                    + " doivent contrôler les piles, a indiqué la maire, Jeanne Corbel.\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @BeforeEach
    void anArticleAndOneInAnOldEncoding() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("le-pont.txt"), ARTICLE);
        Files.writeString(
                seeds.resolve("le-quai.txt"),
                ARTICLE.replace("pont", "quai"),
                StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("jbake.properties"), "site.host=https://example.org/\n");
    }

    private String fail(String... args) {
        err.getBuffer().setLength(0);
        assertEquals(ExitCode.CONTENT_ERROR, run(args), () -> out.toString() + err);
        return err.toString();
    }

    private int run(String... args) {
        return Precis.run(args, new Console(new PrintWriter(out), new PrintWriter(err), false));
    }

    @Test
    void explainNamesTheNearestAndNothingElse() {
        String source = "--source=" + folder;
        String claim = fail("explain", source, "le-pnot#c1");
        assertEquals(
                "error: le-pnot#c1: no such claim (did you mean le-pont?)", claim.stripTrailing());
        String story = fail("explain", source, "pont");
        assertEquals(
                "error: pont: no such claim or article (did you mean le-pont?)",
                story.stripTrailing());
    }

    @Test
    void explainTakesNoNameThatNoFileCanHaveForAFile() {
        String told = fail("explain", "--source=" + folder, "le-pont\0.txt#c9");
        assertTrue(told.contains("no such claim"), told);
    }

    @Test
    void explainTellsWhatIsWrongWithTheSeedAskedForOnly() throws IOException {
        Path seeds = folder.resolve("seeds");
        Files.writeString(seeds.resolve("la-gare.txt"), ARTICLE.replace("pont", "gare"));
        Files.writeString(seeds.resolve("la-gare.yml"), "publised: 2024-03-05\n");
        Files.writeString(seeds.resolve("vide.txt"), "");
        String source = "--source=" + folder;
        String other = fail("explain", source, "le-pnot");
        assertEquals(
                "error: le-pnot: no such claim or article (did you mean le-pont?)\n"
                        + "note: seeds: 2 files with errors (precis build names what is wrong)",
                other.stripTrailing());
        for (String asked : List.of("la-gare", "la-gare#c1", "seeds/la-gare.txt")) {
            String own = fail("explain", source, asked);
            assertTrue(own.startsWith("error: seeds/la-gare.yml:1: unknown key"), own);
            assertTrue(own.contains(asked + ": is left out (mend what is named above)"), own);
            assertFalse(own.contains("vide"), own);
        }
    }

    @Test
    void storiesNameAnArticleInOneWay() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("two"));
        Files.writeString(seeds.resolve("Pont (1).txt"), ARTICLE);
        Files.writeString(
                seeds.resolve("Pont (2).txt"), ARTICLE.replace("La ville a", "La mairie a"));
        assertEquals(ExitCode.DONE, run("stories", seeds.toString()));
        assertTrue(out.toString().contains("\"article\" : \"Pont (1)\""), out::toString);
        assertFalse(out.toString().contains("pont-1"), out::toString);
    }

    @Test
    void theJsonOfOneArticleMayBeAFileThatOfSeveralIsAFolder() throws IOException {
        Path file = folder.resolve("found/it.json");
        String pont = folder.resolve("seeds/le-pont.txt").toString();
        assertEquals(ExitCode.DONE, run("analyse", pont, "--json", file.toString()));
        assertTrue(Files.readString(file).contains("\"id\" : \"le-pont\""));
        String several = folder.resolve("found/all.json").toString();
        String told = fail("analyse", folder.resolve("seeds").toString(), "--json", several);
        assertTrue(told.contains("all.json names one file, and there are several"), told);
        assertFalse(Files.exists(Path.of(several)));
    }

    @Test
    void explainTakesAFileOfNoProject() throws IOException {
        Path file = Files.writeString(folder.resolve("Une page.txt"), ARTICLE);
        assertEquals(ExitCode.DONE, run("explain", file.toString()));
        assertTrue(out.toString().contains("claim       c1 "), out::toString);
        assertTrue(out.toString().contains("Jeanne Corbel"), out::toString);
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, run("explain", file + "#c1"));
        assertFalse(out.toString().contains("c2 "), out::toString);
        assertTrue(
                fail("explain", file + "#c9").contains("no such claim (it has c1 to c"),
                err::toString);
    }

    @Test
    void explainTakesTheFileOfASeedWhateverItsName() throws IOException {
        Files.writeString(folder.resolve("seeds/Le Quai (1).txt"), ARTICLE.replace("pont", "quai"));
        String source = "--source=" + folder;
        assertEquals(ExitCode.DONE, run("explain", source, "seeds/Le Quai (1).txt"));
        assertEquals(ExitCode.DONE, run("explain", source, "seeds/Le Quai (1).txt#c1"));
    }

    @Test
    void explainTakesTheFileOfASeed() {
        assertEquals(ExitCode.DONE, run("explain", "--source=" + folder, "seeds/le-pont.txt"));
        assertTrue(out.toString().contains("le-pont"), out::toString);
    }

    @Test
    void diffWithAFolderWithoutBriefingsIsNoChange() {
        String seeds = folder.resolve("seeds").toString();
        String told = fail("diff", "--source=" + folder, seeds);
        assertTrue(told.contains("holds no briefing (name a site"), told);
    }

    @Test
    void diffWithAFolderSaysNothingOfABuild() {
        String source = "--source=" + folder;
        String former = folder.resolve("former").toString();
        String seeds = folder.resolve("seeds").toString();
        assertEquals(ExitCode.DONE, run("analyse", seeds, "--json", former));
        assertEquals(ExitCode.DONE, run("diff", source, former));
        assertTrue(
                out.toString().endsWith("nothing changed" + System.lineSeparator()), out::toString);
    }

    @Test
    void diffWithoutAProjectListsNothing() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("briefing.json"), "{\"id\": \"le-pont\"}");
        String none = "--source=" + folder.resolve("none");
        String told = fail("diff", none, site.toString());
        assertTrue(told.contains("none/seeds: no such folder (run precis in"), told);
        assertTrue(told.contains("or begin one with precis add)"), told);
        assertEquals("", out.toString());
    }

    @Test
    void aFileWhereAFolderIsWantedIsSaidToBeOne() {
        String told = fail("stories", folder.resolve("seeds/le-pont.txt").toString());
        assertTrue(told.contains("le-pont.txt: is a file (name the folder it lies in)"), told);
    }

    @Test
    void checkWantsASite() throws IOException {
        String source = "--source=" + folder;
        String told = fail("check", source, folder.resolve("seeds").toString());
        assertTrue(told.contains("holds no built site (run precis build"), told);
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "<p>\u00E9", StandardCharsets.ISO_8859_1);
        String file = fail("check", source, site.toString());
        assertTrue(file.contains("index.html: is not UTF-8 (save it"), file);
    }

    @Test
    void checkForAnotherAddressThanTheSitesSaysSo() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(
                site.resolve("index.html"),
                "<html lang=\"en\"><head><title>T</title><link rel=\"canonical\""
                        + " href=\"https://a.example/\"></head><body><h1>T</h1>"
                        + "<a href=\"/index.html\">T</a></body></html>");
        String[] check = {"check", "--source=" + folder, "--base-url", null, site.toString()};
        check[3] = "https://a.example/news/";
        assertEquals(ExitCode.CONTENT_ERROR, run(check));
        String told = err.toString();
        assertTrue(
                told.contains("index.html: the site was built for https://a.example/, not"), told);
        assertEquals(1, told.lines().count(), told);
        check[3] = "https://a.example/";
        assertEquals(ExitCode.DONE, run(check));
        assertTrue(out.toString().endsWith("nothing wrong\n"), out::toString);
    }

    @Test
    void qualitySaysWhichFolderLacksWhat() {
        String none = fail("quality", folder.resolve("none").toString());
        assertTrue(none.contains("none: no such folder (check the name)"), none);
        String other = fail("quality", folder.toString());
        assertTrue(other.contains("has no gold/ and articles/ in it"), other);
    }

    @Test
    void nothingThroughAPipeIsOneErrorThatNamesNoFile() {
        InputStream before = System.in;
        for (String came : List.of("", " \n\n", "Le pont ferme\n")) {
            System.setIn(new ByteArrayInputStream(came.getBytes(StandardCharsets.UTF_8)));
            try {
                String told = fail("analyse", "-");
                assertEquals(1, told.lines().count(), told);
                assertTrue(told.startsWith("error: -: "), told);
            } finally {
                System.setIn(before);
            }
        }
    }

    @Test
    void analyseTakesSeveralAndStandardInput() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)));
        try {
            String json = folder.resolve("json").toString();
            String pont = folder.resolve("seeds/le-pont.txt").toString();
            assertEquals(ExitCode.DONE, run("analyse", "-", pont, pont, "--json", json));
        } finally {
            System.setIn(before);
        }
        for (String name : new String[] {"stdin", "le-pont", "le-pont-2"}) {
            assertTrue(Files.exists(folder.resolve("json/" + name + ".json")), name);
        }
        assertFalse(err.toString().contains("error"), err::toString);
    }
}
