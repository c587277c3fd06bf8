package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Statement;

/** Whoever copies an article from a page copies its columns, bylines and buttons along. */
class CopiedPagesTest {

    private static final Path LINES = Path.of("src/test/resources/copied");

    private static final Map<String, String> ARTICLES =
            Map.of(
                    "fr",
                    "Le maire a annoncé mardi sa démission, deux semaines après la crue. La préfète"
                            + " a salué son geste.\n\nSelon le parquet, une enquête est en cours.\n",
                    "en",
                    "The mayor resigned on Tuesday, two weeks after the flood. The governor praised"
                            + " the step.\n\nProsecutors said an inquiry was under way.\n",
                    "de",
                    "Der Bürgermeister ist am Dienstag zurückgetreten, zwei Wochen nach dem"
                            + " Hochwasser. Die Landrätin lobte ihn.\n\nLaut der Polizei läuft eine"
                            + " Untersuchung.\n");

    @TempDir private Path seeds;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de"})
    void whatStandsAboveAnArticleIsNoSentenceOfIt(String language) throws IOException {
        List<String> expected = new ArrayList<>();
        write("a0", "", language);
        for (String line : Files.readAllLines(LINES.resolve(language + ".txt"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t");
                write("a" + (expected.size() + 1), parts[1].replace("\\n", "\n"), language);
                expected.add(parts[1] + " | " + parts[0]);
            }
        }
        List<Briefing> read = new ArrayList<>(Quiet.pipeline().brief(seeds, a -> true).value());
        read.sort((a, b) -> number(a) - number(b));
        List<String> plain = sentences(read.get(0));
        List<String> found = new ArrayList<>();
        for (Briefing b : read.subList(1, read.size())) {
            List<String> more = new ArrayList<>(sentences(b));
            more.removeAll(plain);
            found.add(line(expected.get(number(b) - 1)) + " | " + day(b) + String.join("", more));
        }
        assertEquals(3, plain.size());
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static String line(String expected) {
        return expected.substring(0, expected.lastIndexOf(" | "));
    }

    private static int number(Briefing briefing) {
        return Integer.parseInt(briefing.article().id().substring(1));
    }

    private static String day(Briefing briefing) {
        return briefing.article()
                .metadata()
                .published()
                .map(Detail::value)
                .map(Object::toString)
                .orElse("");
    }

    private static List<String> sentences(Briefing briefing) {
        return briefing.statements().stream().map(Statement::sentence).map(s -> s.text()).toList();
    }

    private void write(String name, String above, String language) throws IOException {
        Files.writeString(
                seeds.resolve(name + ".txt"),
                "Varnes\n\n" + above + "\n\n" + ARTICLES.get(language));
        Files.writeString(seeds.resolve(name + ".yml"), "language: " + language + "\n");
    }
}
