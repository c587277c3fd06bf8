package precis.publish.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder is a small built site; {@code <folder>.txt} holds what is to be found in it. */
class SiteCheckerTest {

    private static final Path CASES = Path.of("src/test/resources/precis/publish/check");

    static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsWrong(Path site) throws IOException {
        String found =
                new SiteChecker(URI.create("https://example.org/sub/"), Set.of())
                        .check(site).stream()
                                .map(problem -> problem.severity() + " " + problem + "\n")
                                .collect(Collectors.joining());

        assertEquals(Files.readString(Path.of(site + ".txt")), found);
    }
}
