package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.model.Briefing;
import precis.model.Detail;
import precis.model.Sentence;
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
        List<String> days = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : lines(language)) {
            String[] parts = line.split("\t");
            days.add(parts[0]);
            lines.add(parts[1]);
        }
        List<Briefing> read = read(language, lines, line -> line + "\n\n" + ARTICLES.get(language));
        assertOwn(lines, read);
        assertEquals(
                told(lines, days), told(lines, read.stream().map(CopiedPagesTest::day).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatStandsBelowAnArticleIsNoSentenceOfIt(String language) throws IOException {
        List<String> lines = lines("below-" + language);
        assertOwn(lines, read(language, lines, line -> ARTICLES.get(language) + "\n" + line));
    }

    /** All of a page from its menu to its foot, as whoever selects everything copies it. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aWholePageIsReadAsItsArticle(String language) throws IOException {
        Files.copy(LINES.resolve("page-" + language + ".txt"), seeds.resolve("page.txt"));
        Briefing read = Quiet.pipeline().brief(seeds, a -> true).value().get(0);
        List<String> told = new ArrayList<>(List.of(day(read).isEmpty() ? "-" : day(read)));
        told.addAll(sentences(read));
        assertEquals(Files.readAllLines(LINES.resolve("page-" + language + "-read.txt")), told);
    }

    /** Each has the three sentences of its article and no other. */
    private static void assertOwn(List<String> lines, List<Briefing> read) {
        List<String> sentences = read.stream().map(b -> String.join(" / ", sentences(b))).toList();
        String own = sentences.stream().min(Comparator.comparing(String::length)).orElseThrow();
        assertEquals(3, own.split(" / ").length);
        assertEquals(
                "",
                told(lines, sentences)
                        .lines()
                        .filter(told -> !told.endsWith(" | " + own))
                        .collect(Collectors.joining("\n")));
    }

    private static String told(List<String> lines, List<String> values) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + " | " + values.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(LINES.resolve(name + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** The briefings of an article with each of the lines, in their order. */
    private List<Briefing> read(String language, List<String> lines, UnaryOperator<String> with)
            throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String name = "a" + (1000 + i);
            String text = with.apply(lines.get(i).replace("\\n", "\n"));
            Files.writeString(seeds.resolve(name + ".txt"), "Varnes\n\n" + text + "\n");
            Files.writeString(seeds.resolve(name + ".yml"), "language: " + language + "\n");
        }
        return Quiet.pipeline().brief(seeds, a -> true).value();
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
        return briefing.statements().stream().map(Statement::sentence).map(Sentence::text).toList();
    }
}
