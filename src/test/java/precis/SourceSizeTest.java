package precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to read in one go, and no word of a language hides in Java. */
class SourceSizeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int LONGEST_FILE = 300;
    private static final int MEDIAN_FILE = 80;
    private static final int LONGEST_METHOD = 40;
    private static final Pattern METHOD_START =
            Pattern.compile("^ {4}(?! )(?!.*\\b(class|record|enum|interface)\\b)[^@*/}].*\\{$");
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*[à-öø-ÿœÀ-ÖØ-Þ«»][^\"]*\"");

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path folder : List.of(MAIN, TEST)) {
            for (Path file : javaFiles(folder)) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE) {
                    tooLong.add(file + ": " + lines);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void mostFilesAreShort() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (Path file : javaFiles(MAIN)) {
            sizes.add(Files.readAllLines(file).size());
        }
        sizes.sort(null);
        assertTrue(sizes.get(sizes.size() / 2) < MEDIAN_FILE, "median " + sizes);
    }

    @Test
    void noMethodIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : javaFiles(MAIN)) {
            int start = -1;
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (METHOD_START.matcher(lines.get(i)).matches()) {
                    start = i;
                } else if (lines.get(i).equals("    }") && start >= 0) {
                    if (i - start + 1 > LONGEST_METHOD) {
                        tooLong.add(file + ":" + (start + 1) + ": " + (i - start + 1));
                    }
                    start = -1;
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void wordsOfALanguageAreDataNotJava() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : javaFiles(MAIN)) {
            int n = 0;
            for (String line : Files.readAllLines(file)) {
                n++;
                Matcher words = WORDS.matcher(line);
                if (!line.strip().startsWith("*") && words.find()) {
                    found.add(file + ":" + n + ": " + words.group());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }
}
