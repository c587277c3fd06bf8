package precis.site;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SpamAssassin holds nothing against a letter; says so and skips where it is not installed. */
class SpamIT {

    private static final Path GOLDEN =
            Jar.PROJECT.resolve("src/test/resources/precis/compose/golden/mail.eml");
    private static final Pattern SCORE =
            Pattern.compile("Content analysis details:\\s+\\((-?[0-9.]+) points");

    @TempDir Path project;

    @Test
    void noLetterHasAPointAgainstIt() throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(f -> Files.isExecutable(Path.of(f, "spamassassin"))),
                "no SpamAssassin on this machine: the letters are not scored");
        check(GOLDEN);
        try (Stream<Path> files = Files.walk(Built.site(project))) {
            for (Path letter : files.filter(f -> f.endsWith("mail.eml")).toList()) {
                check(letter);
            }
        }
    }

    private void check(Path letter) throws IOException, InterruptedException {
        // Local mode: it asks nobody.
        List<String> command =
                List.of("sh", "-c", "spamassassin -L -t < '" + letter.toAbsolutePath() + "'");
        String report = Jar.run(project, command).output();
        Matcher score = SCORE.matcher(report);
        assertTrue(score.find(), report);
        assertTrue(Double.parseDouble(score.group(1)) <= 0.0, report);
    }
}
