package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.Articles;
import precis.analysis.actors.ActorFinder;
import precis.analysis.text.Document;
import precis.analysis.text.DocumentReader;
import precis.language.LanguagePack;
import precis.model.Speaker;

/**
 * Passages with who says each sentence written before it: « name + name| sentence », « -| » for
 * nobody, ¶ before the first of a further paragraph, an empty line between two passages.
 */
class ToldPassagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/precis/analysis/speech");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de"})
    void everySentenceIsCreditedAsTold(String language) throws IOException {
        LanguagePack pack = LanguagePack.load(language);
        DocumentReader reader = new DocumentReader(pack);
        ActorFinder actors = new ActorFinder(pack);
        SpeechFinder speech = new SpeechFinder(pack);
        List<String> wrong = new ArrayList<>();
        for (List<String> passage : passages(FOLDER.resolve("told-" + language + ".txt"))) {
            String text = text(passage);
            Document document = reader.read(Articles.of(language, "", text));
            List<String> speakers =
                    speech.find(document, actors.find(document)).attributions().stream()
                            .map(a -> a.map(x -> names(x.speakers())).orElse("-"))
                            .toList();
            List<String> told = passage.stream().map(l -> cells(l)[0]).toList();
            if (!told.equals(speakers)) {
                wrong.add(text + " " + told + " was " + speakers);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static String names(List<Speaker> speakers) {
        return String.join(" + ", speakers.stream().map(Speaker::name).toList());
    }

    private static List<List<String>> passages(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("\n\\s*\n"))
                .map(p -> p.lines().filter(l -> !l.startsWith("#")).toList())
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static String text(List<String> passage) {
        StringBuilder text = new StringBuilder();
        for (String line : passage) {
            String sentence = cells(line)[1];
            boolean opens = sentence.startsWith("¶ ");
            text.append(text.isEmpty() ? "" : opens ? "\n\n" : " ");
            text.append(opens ? sentence.substring(2) : sentence);
        }
        return text.toString();
    }

    private static String[] cells(String line) {
        return line.split("\\| ", 2);
    }
}
