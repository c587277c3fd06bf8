package precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import precis.model.Briefing;
import precis.model.Statement;

/**
 * Single sentences of a language, a file for each file of its rules, beside what is read in them;
 * {@code -Dgolden.write=true} writes the readings anew.
 */
class GoldenSentencesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/sentences");
    private static final Pipeline PIPELINE = Quiet.pipeline();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachSentenceIsReadAsApproved(Path file, @TempDir Path folder) throws IOException {
        String language = file.getParent().getFileName().toString();
        String rules = file.getFileName().toString().replace(".txt", "");
        List<String> read = new ArrayList<>();
        for (String sentence : Files.readAllLines(file)) {
            Briefing briefing = brief(sentence, language, folder);
            assertEquals(language, briefing.article().language());
            read.add(reading(rules, briefing) + "\t" + sentence);
        }
        Path approved = file.resolveSibling(rules + ".tsv");
        if (Boolean.getBoolean("golden.write")) {
            Files.write(approved, read);
        }
        assertEquals(Files.readAllLines(approved), read);
    }

    private static Briefing brief(String sentence, String language, Path folder)
            throws IOException {
        Path seed = folder.resolve("seed.txt");
        Files.writeString(seed, "Sandholm\n\n" + sentence + "\n");
        Files.writeString(
                folder.resolve("seed.yml"), "language: " + language + "\npublished: 2018-05-04\n");
        return PIPELINE.brief(seed, article -> true).value().get(0);
    }

    private static String reading(String rules, Briefing briefing) {
        Stream<String> found =
                switch (rules) {
                    case "attribution" ->
                            briefing.statements().stream()
                                    .flatMap(s -> s.attribution().stream())
                                    .flatMap(a -> a.speakers().stream())
                                    .map(s -> s.name() + " (" + lower(s.kind()) + ")");
                    case "certainty" ->
                            briefing.statements().stream().map(GoldenSentencesTest::sureness);
                    case "dates" ->
                            briefing.timeline().stream()
                                    .map(m -> m.expression() + " = " + m.date());
                    case "figures" -> briefing.figures().stream().map(f -> f.text());
                    case "role" ->
                            briefing.actors().stream()
                                    .map(a -> a.name() + ": " + a.role().orElse("?"));
                    case "claims" ->
                            briefing.claims().stream()
                                    .flatMap(c -> c.reasons().stream())
                                    .filter(r -> r.startsWith("claim."));
                    default -> throw new IllegalArgumentException("no reading for " + rules);
                };
        String all = String.join("; ", found.toList());
        return all.isEmpty() ? "-" : all;
    }

    private static String sureness(Statement statement) {
        List<String> cues = statement.cues().stream().map(e -> e.text()).toList();
        return lower(statement.certainty()) + (cues.isEmpty() ? "" : " " + cues);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
