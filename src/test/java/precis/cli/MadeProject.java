package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import precis.Trees;

/** Makes projects of any size to measure with. */
final class MadeProject {

    private static final int WORDS = 500;
    private static final LocalDate FIRST = LocalDate.of(2014, 3, 12);

    private MadeProject() {}

    static String name(int seed) {
        return "article-" + seed;
    }

    /** A project with the layouts of this one and articles put together from our own sentences. */
    static void write(Path project, int seeds) throws IOException {
        for (String part : List.of("content", "templates", "assets")) {
            Trees.copy(Path.of(part), project.resolve(part));
        }
        Files.createDirectories(project.resolve("seeds"));
        List<List<String>> texts = texts();
        List<String> sentences =
                texts.stream().flatMap(lines -> lines.stream().skip(2)).distinct().toList();
        for (int i = 0; i < seeds; i++) {
            String title = texts.get(i % texts.size()).get(0) + " (" + i + ")";
            String text = article(title, FIRST.plusDays(i), new ArrayList<>(sentences), i);
            Files.writeString(project.resolve("seeds").resolve(name(i) + ".txt"), text);
            Files.writeString(
                    project.resolve("seeds").resolve(name(i) + ".yml"),
                    "language: fr\nstatus: published\npublished: " + FIRST.plusDays(i) + "\n");
        }
    }

    private static String article(String title, LocalDate day, List<String> sentences, int seed) {
        Collections.shuffle(sentences, new Random(seed));
        StringBuilder text = new StringBuilder(title).append("\n\n");
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            text.append(sentences.get(i)).append(i % 3 == 2 ? "\n\n" : " ");
            words += sentences.get(i).split(" ").length;
        }
        return text.toString().strip() + "\n";
    }

    /** Title, date and sentences of each article, without the judgements. */
    private static List<List<String>> texts() throws IOException {
        List<List<String>> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/ranking/fr"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                List<String> text = new ArrayList<>(lines.subList(0, 2));
                lines.stream()
                        .skip(2)
                        .filter(line -> !line.isBlank())
                        .forEach(line -> text.add(line.substring(3)));
                texts.add(text);
            }
        }
        return texts;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
