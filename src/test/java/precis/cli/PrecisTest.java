package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecisTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    private int run(String... args) {
        return Precis.run(args, new Console(new PrintWriter(out), new PrintWriter(err), false));
    }

    @Test
    void helpShowsExamplesForEveryCommand() {
        String commands = "build add analyse explain extract stories quality check serve send";
        for (String command : commands.split(" ")) {
            out.getBuffer().setLength(0);
            assertEquals(ExitCode.DONE, run(command, "--help"));
            assertTrue(out.toString().contains("Examples:"), command);
        }
        assertEquals(ExitCode.DONE, run("--version"));
        assertTrue(out.toString().contains("precis "));
    }

    @Test
    void wrongUsageIsTwo() throws IOException {
        assertEquals(ExitCode.USAGE, run());
        assertEquals(ExitCode.USAGE, run("bake"));
        assertEquals(ExitCode.USAGE, run("build", "--colour"));
        assertEquals(ExitCode.USAGE, run("analyse"));
        assertEquals(ExitCode.USAGE, run("serve", "--port", "99999"));
        assertTrue(err.toString().contains("there is no port 99999"), err.toString());
        Files.createDirectory(folder.resolve("seeds"));
        String source = folder.toString();
        assertEquals(ExitCode.USAGE, run("build", "-s", source, "--base-url", "example.org"));
    }

    @Test
    void wrongUsageIsToldInTwoLines() {
        run("build", "--colour");
        assertEquals(2, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("see precis build --help"), err.toString());
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("seeds"));
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            assertEquals(
                    ExitCode.CONTENT_ERROR, run("serve", "-s", folder.toString(), "--port", port));
            assertTrue(err.toString().contains("port " + port + " cannot be had"), err::toString);
        }
    }

    @Test
    void nothingReadIsSaid() throws IOException {
        assertEquals(ExitCode.DONE, run("analyse", folder.toString()));
        assertTrue(err.toString().contains("holds no article (put one"), err.toString());
    }

    @Test
    void aFileThatIsNoArticleIsAnError() throws IOException {
        Path picture = Files.write(folder.resolve("photo.png"), new byte[] {1});
        assertEquals(ExitCode.CONTENT_ERROR, run("analyse", picture.toString()));
        assertTrue(err.toString().contains("photo.png: holds no article (name"), err.toString());
    }

    @Test
    void whatIsNoCommandAndWhatNoCommandTakesIsNamed() {
        run("frobnicate");
        assertTrue(err.toString().contains("error: no such command: frobnicate"), err.toString());
        run("add", "--most", "x");
        assertTrue(err.toString().contains("'x' is no whole number"), err.toString());
        run("build", "seeds");
        assertTrue(err.toString().contains("error: build takes no 'seeds'"), err.toString());
    }

    @Test
    void explainOutsideOfAProjectSaysSoOnce() {
        assertEquals(ExitCode.CONTENT_ERROR, run("explain", "-s", folder.toString(), "a#c1"));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void noLineOfHelpIsWiderThanATerminal() {
        for (String command :
                "build add analyse explain extract stories quality check diff serve send"
                        .split(" ")) {
            out.getBuffer().setLength(0);
            run(command, "--help");
            List<String> lines = out.toString().lines().toList();
            int examples = lines.indexOf("Examples:");
            List<String> broken =
                    lines.subList(examples + 1, lines.size()).stream()
                            .takeWhile(line -> !line.isBlank())
                            .filter(line -> !line.startsWith("  precis "))
                            .toList();
            assertEquals(List.of(), broken, command);
        }
    }

    @Test
    void wrongContentIsOneAndSaysWhatToDo() {
        assertEquals(ExitCode.CONTENT_ERROR, run("build", "--source", folder.toString()));
        assertTrue(err.toString().contains("no such folder (run precis in"), err.toString());
        assertEquals(ExitCode.CONTENT_ERROR, run("analyse", folder.resolve("none.txt").toString()));
    }

    @Test
    void oneSeedAndNothingElseIsASite() throws IOException {
        Files.writeString(
                Files.createDirectory(folder.resolve("seeds")).resolve("vote.txt"),
                "Le conseil vote la loi\n\n3 mars 2024. - Le conseil a voté la loi dans la nuit.\n");
        Path target = folder.resolve("target");
        String[] build = {
            "build", "--source", folder.toString(), "--destination", target.toString()
        };
        assertEquals(ExitCode.DONE, run(build), err::toString);
        assertTrue(Files.exists(target.resolve("site/method.html")));

        Files.writeString(
                Files.createDirectory(folder.resolve("content")).resolve("about.adoc"),
                "= Chez nous\n\nBonjour.\n");
        Files.writeString(folder.resolve("jbake.properties"), "precis.menu=index, contact\n");
        assertEquals(ExitCode.CONTENT_ERROR, run(build));
        String menu = "jbake.properties: precis.menu names no page: contact (name index, ";
        assertTrue(err.toString().contains(menu), err.toString());
        Files.writeString(folder.resolve("jbake.properties"), "precis.menu=index, about\n");
        assertEquals(ExitCode.DONE, run(build), err::toString);
        String about = Files.readString(target.resolve("site/about.html"));
        assertTrue(about.contains("Bonjour."), about);

        Files.writeString(folder.resolve("seeds/autre.txt"), "Titre\n\nLa loi a été votée.\n");
        assertEquals(ExitCode.DONE, run(build), err::toString);
        assertTrue(err.toString().contains("note: seeds/autre.txt: no date"), err.toString());
    }

    @Test
    void analyseWritesOneFileAnArticleAndGoesOnAfterABadOne() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                seeds.resolve("vote.txt"),
                "Le conseil vote la loi\n\n3 mars 2024. - Le conseil a voté la loi dans la nuit. "
                        + "« Nous irons plus loin », a déclaré la maire, Jeanne Martin.\n");
        Files.writeString(seeds.resolve("vide.txt"), "");
        Path json = folder.resolve("json");
        int code = run("analyse", seeds.toString(), "--json", json.toString());
        assertEquals(ExitCode.CONTENT_ERROR, code);
        assertTrue(
                Files.readString(json.resolve("vote.json"))
                        .contains("\"published\" : \"2024-03-03\""));
        assertTrue(err.toString().contains("vide.txt"), err.toString());
        assertFalse(Files.exists(json.resolve("vide.json")));
    }

    @Test
    void coloursAreForTerminals() {
        run("--help");
        assertTrue(out.toString().contains("Usage"));
        assertFalse(out.toString().contains("\u001B["));
        Precis.run(
                new String[] {"--help"},
                new Console(new PrintWriter(out), new PrintWriter(err), true));
        assertTrue(out.toString().contains("\u001B["));
    }

    @Test
    void checkPrintsWhatIsWrongWithABuiltSite() throws IOException {
        String page =
                "<html lang=\"fr\"><head><title>T</title></head><body><h1>%s</h1></body></html>";
        Path site = Files.createDirectory(folder.resolve("site"));
        Path home = site.resolve("index.html");
        String[] check = {"check", "--source", folder.toString(), site.toString()};
        Files.writeString(home, page.formatted("T"));
        assertEquals(ExitCode.DONE, run(check));
        assertTrue(out.toString().contains("nothing wrong"), out.toString());

        Files.writeString(home, page.formatted("Quoi ?"));
        assertEquals(ExitCode.DONE, run(check));
        assertTrue(err.toString().contains("warning: index.html:1: "), err.toString());
        String[] strict = {"check", "--strict", "--source", folder.toString(), site.toString()};
        assertEquals(ExitCode.CONTENT_ERROR, run(strict));

        Files.writeString(home, page.formatted("<a href='gone.html'>x</a>"));
        assertEquals(ExitCode.CONTENT_ERROR, run(check));
        assertTrue(err.toString().contains("\"gone.html\" leads nowhere"), err.toString());
        assertEquals(ExitCode.CONTENT_ERROR, run("check", folder.resolve("none").toString()));
    }

    @Test
    void helpForACommandThatIsNotThereNamesTheNearest() {
        assertEquals(ExitCode.USAGE, run("help", "bild"));
        assertTrue(
                err.toString().contains("Did you mean: build? see precis --help"), err::toString);
    }
}
