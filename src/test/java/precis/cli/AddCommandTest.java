package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import precis.ingest.fetch.LocalServer;

class AddCommandTest {

    private static final String PAGE =
            "<html lang=fr><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p>"
                    + "</article></body></html>";
    private static final String FLOOD =
            "La ville a fermé le pont de la Loge dans la nuit de lundi à mardi, après une crue que"
                    + " personne n'attendait à cette saison, a indiqué la maire à la presse.";
    private static final String BUDGET =
            "Le conseil municipal a voté jeudi soir le budget de la ville, qui prévoit une hausse"
                    + " de la taxe et la construction d'une école dans le quartier de la gare.";

    @TempDir private Path project;
    private LocalServer server;
    private String out;
    private String err;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
        server.page("/crue", "text/html", String.format(PAGE, "La crue ferme le pont", FLOOD));
        server.page("/budget", "text/html", String.format(PAGE, "Le budget est voté", BUDGET));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int run(String... args) {
        StringWriter outWriter = new StringWriter();
        StringWriter errWriter = new StringWriter();
        int code =
                Precis.run(
                        args,
                        new Console(new PrintWriter(outWriter), new PrintWriter(errWriter), false));
        out = outWriter.toString();
        err = errWriter.toString();
        return code;
    }

    @Test
    void aFolderMayHoldPicturesAndWhatCannotBeReadSaysWhatToDo() throws IOException {
        Path folder = Files.createDirectory(project.resolve("reçus"));
        Files.writeString(folder.resolve("crue.txt"), "La crue ferme le pont\n\n" + FLOOD);
        Files.write(folder.resolve("photo.png"), new byte[] {1});
        assertEquals(ExitCode.DONE, run("add", "-s", project.toString(), folder.toString()));
        assertTrue(err.contains("note: " + folder.resolve("photo.png") + ": skipped"), err);
        Path rtf = Files.writeString(project.resolve("note.pages"), "{\\rtf1 x}");
        assertEquals(ExitCode.CONTENT_ERROR, run("add", "-s", project.toString(), rtf.toString()));
        assertTrue(err.contains("is of a kind that cannot be read (save it as"), err);
        assertEquals(ExitCode.CONTENT_ERROR, run("add", "-s", project.toString(), "-"));
        assertTrue(err.contains("(save it as a file"), err);
    }

    @Test
    void addsPagesAndRefusesThemTheSecondTime() {
        String address = server.at("/crue").toString();
        String folder = project.toString();
        assertEquals(
                ExitCode.DONE, run("add", "-s", folder, "--allow-private", address), () -> err);
        assertEquals("added seeds/la-crue-ferme-le-pont.html\n", out);
        assertTrue(Files.exists(project.resolve("seeds/la-crue-ferme-le-pont.yml")));

        assertEquals(ExitCode.CONTENT_ERROR, run("add", "-s", folder, "--allow-private", address));
        assertTrue(err.contains("is in the seeds already: la-crue-ferme-le-pont.html"), err);
    }

    @Test
    void addsTheFilesOfAFolderWithTheirSidecars() throws IOException {
        Path folder = Files.createDirectory(project.resolve("wire"));
        Files.writeString(folder.resolve("a.html"), String.format(PAGE, "La crue", FLOOD));
        Files.writeString(folder.resolve("a.yml"), "author: Jeanne Martin\n");
        Files.writeString(folder.resolve("b.html"), String.format(PAGE, "Le budget", BUDGET));
        Files.writeString(folder.resolve(".hidden"), "x");
        assertEquals(
                ExitCode.DONE, run("add", "-s", project.toString(), folder.toString()), () -> err);
        assertEquals("added seeds/la-crue.html\nadded seeds/le-budget.html\n", out);
        assertTrue(
                Files.readString(project.resolve("seeds/la-crue.yml")).contains("Jeanne Martin"));
    }

    @Test
    void tellsOfFoldersInAFolderButNotOfThoseOfAPage() throws IOException {
        Path folder = Files.createDirectory(project.resolve("wire"));
        Files.writeString(folder.resolve("a.html"), String.format(PAGE, "La crue", FLOOD));
        Files.createDirectory(folder.resolve("a_files"));
        Files.createDirectory(folder.resolve(".git"));
        Path more = Files.createDirectory(folder.resolve("mars"));
        run("add", "-s", project.toString(), folder.toString());
        assertEquals(
                "note: " + more + ": is a folder in a folder: skipped (add it too, by its name)\n",
                err);
    }

    @Test
    void whatIsWrongWithASidecarIsToldOfTheSidecar() throws IOException {
        Path file = Files.writeString(project.resolve("crue.v1.txt"), "La crue\n\n" + FLOOD);
        Path beside = Files.writeString(project.resolve("crue.v1.yml"), "published: demain\n");
        assertEquals(ExitCode.CONTENT_ERROR, run("add", "-s", project.toString(), file.toString()));
        assertTrue(err.contains("error: " + beside + ":1: 'demain' is not a day"), err);
    }

    @Test
    void thisMachineIsNotReadUnlessAllowed() {
        assertEquals(
                ExitCode.CONTENT_ERROR,
                run("add", "-s", project.toString(), server.at("/crue").toString()));
        assertTrue(err.contains("add --allow-private if you mean it"), err);
    }

    @Test
    void addsTheNewEntriesOfAFeed() {
        server.page(
                "/rss",
                "application/rss+xml",
                "<rss><channel><title>Le Phare</title><item><title>a</title><link>"
                        + server.at("/crue")
                        + "</link></item><item><title>b</title><link>"
                        + server.at("/budget")
                        + "</link></item></channel></rss>");
        String feed = server.at("/rss").toString();
        String folder = project.toString();
        run("add", "-s", folder, "--allow-private", server.at("/crue").toString());
        assertEquals(
                ExitCode.DONE,
                run("add", "-s", folder, "--allow-private", "--feed", feed),
                () -> err);
        assertEquals("added seeds/le-budget-est-vote.html\n", out);
        run("add", "-s", folder, "--allow-private", "--feed", feed);
        assertEquals(feed + ": nothing new\n", out);
    }

    /** A feed is read every day: what it has that is there or of no use is no fault. */
    @Test
    void anEntryThatIsThereUnderAnotherAddressOrInAnotherLanguageIsNoError() {
        String page = String.format(PAGE, "La crue ferme le pont", FLOOD);
        String own = "<head><link rel='canonical' href='https://%s.example/crue'>";
        server.page("/crue", "text/html", page.replace("<head>", String.format(own, "phare")));
        server.page("/copie", "text/html", page.replace("<head>", String.format(own, "dauphin")));
        server.page(
                "/puente",
                "text/html",
                String.format(
                        PAGE.replace("fr", "es"),
                        "El alcalde cierra el puente",
                        "El alcalde de la ciudad ha cerrado esta noche el puente de la Loja después"
                                + " de una crecida que dejó tres heridos, según informó la policía."));
        String item = "<item><title>a</title><link>%s</link></item>";
        server.page(
                "/rss",
                "application/rss+xml",
                "<rss><channel><title>Le Phare</title>"
                        + String.format(item, server.at("/crue"))
                        + String.format(item, server.at("/copie"))
                        + String.format(item, server.at("/puente"))
                        + "</channel></rss>");
        String feed = server.at("/rss").toString();
        String[] add = {"add", "-s", project.toString(), "--allow-private", "--feed", feed};
        assertEquals(ExitCode.DONE, run(add), () -> err);
        assertEquals("added seeds/la-crue-ferme-le-pont.html\n", out);
        for (int i = 0; i < 2; i++) {
            assertTrue(err.contains("note: " + server.at("/copie") + ": has nearly the"), err);
            assertTrue(err.contains("note: " + server.at("/puente") + ": no language"), err);
            assertFalse(err.contains(server.at("/crue") + ":"), err);
            assertEquals(ExitCode.DONE, run(add), () -> err);
            assertEquals(feed + ": nothing new\n", out);
        }
        String[] copy = {
            "add", "-s", project.toString(), "--allow-private", server.at("/copie").toString()
        };
        assertEquals(ExitCode.CONTENT_ERROR, run(copy));
        assertTrue(err.contains("which has another address (put it into the folder"), err);
    }

    @Test
    void aFeedMayWriteItsAddressesShort() {
        server.page(
                "/flux/rss",
                "application/rss+xml",
                "<rss><channel><title>Le Phare</title><item><link>../crue</link></item><item><guid>"
                        + server.at("/budget")
                        + "</guid></item><item><title>c</title></item></channel></rss>");
        String feed = server.at("/flux/rss").toString();
        String[] add = {"add", "-s", project.toString(), "--allow-private", "--feed", feed};
        assertEquals(ExitCode.DONE, run(add), () -> err);
        assertEquals(
                "added seeds/la-crue-ferme-le-pont.html\nadded seeds/le-budget-est-vote.html\n",
                out);
        assertTrue(err.contains("note: " + feed + ": 1 entry names no address"), err);
    }

    @Test
    void aPageThatIsTakenForAFeedNamesItsFeed() {
        server.page(
                "/accueil",
                "text/html",
                "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head>"
                        + "<body>Le Phare</body></html>");
        String home = server.at("/accueil").toString();
        String[] add = {"add", "-s", project.toString(), "--allow-private", "--feed", home};
        assertEquals(ExitCode.CONTENT_ERROR, run(add));
        assertTrue(err.contains("(this page names its feed: " + server.at("/rss") + ")"), err);
    }

    /** What is of no use stays at the head of the feed and must not keep out what is new. */
    @Test
    void copiesTakeNoPlaceOfWhatIsNew() {
        String page = String.format(PAGE, "La crue ferme le pont", FLOOD);
        String own = "<head><link rel='canonical' href='https://%s.example/crue'>";
        server.page("/crue", "text/html", page.replace("<head>", String.format(own, "phare")));
        server.page("/copie", "text/html", page.replace("<head>", String.format(own, "dauphin")));
        server.page(
                "/rss",
                "application/rss+xml",
                "<rss><channel><item><link>/copie</link></item><item><link>/budget</link></item>"
                        + "<item><link>/perdu</link></item></channel></rss>");
        String folder = project.toString();
        run("add", "-s", folder, "--allow-private", server.at("/crue").toString());
        String feed = server.at("/rss").toString();
        String[] add = {"add", "-s", folder, "--allow-private", "--feed", feed, "--most", "1"};
        assertEquals(ExitCode.DONE, run(add), () -> err);
        assertEquals("added seeds/le-budget-est-vote.html\n", out);
        assertTrue(err.contains(feed + ": 1 more of its entries were not looked at"), err);
    }

    @Test
    void replacesAPageByItsNewerVersionOrSaysThatNothingChanged() throws IOException {
        String address = server.at("/crue").toString();
        String[] replace = {
            "add", "-s", project.toString(), "--allow-private", "--replace", address
        };
        run(replace);
        assertEquals("added seeds/la-crue-ferme-le-pont.html\n", out);
        run(replace);
        assertEquals("unchanged seeds/la-crue-ferme-le-pont.html\n", out);
        String corrected = FLOOD.replace("mardi", "mercredi");
        server.page("/crue", "text/html", String.format(PAGE, "Le pont est fermé", corrected));
        assertEquals(ExitCode.DONE, run(replace), () -> err);
        assertEquals("replaced seeds/la-crue-ferme-le-pont.html\n", out);
        Path seed = project.resolve("seeds/la-crue-ferme-le-pont.html");
        assertTrue(Files.readString(seed).contains("Le pont est fermé"));
    }

    @Test
    void nothingToAddIsAMistakeOfUse() {
        assertEquals(ExitCode.USAGE, run("add", "-s", project.toString()));
    }
}
