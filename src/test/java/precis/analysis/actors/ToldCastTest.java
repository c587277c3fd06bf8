package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.Articles;
import precis.analysis.text.DocumentReader;
import precis.language.LanguagePack;
import precis.model.Actor;

/**
 * Who acts in a sentence, written down before the program was run: "name, kind, role; …| sentence",
 * a name alone with a dash before it for one that is no actor.
 */
class ToldCastTest {

    private static final Path FOLDER = Path.of("src/test/resources/precis/analysis/actors");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everySentenceHasTheCastTold(String language) throws IOException {
        LanguagePack pack = LanguagePack.load(language);
        DocumentReader reader = new DocumentReader(pack);
        ActorFinder finder = new ActorFinder(pack);
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("told-" + language + ".txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\\| ", 2);
                Cast cast = finder.find(reader.read(Articles.of(language, "", cells[1])));
                Arrays.stream(cells[0].split("; "))
                        .filter(told -> !isTold(told, cast))
                        .forEach(told -> wrong.add(told + " in " + cells[1]));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static boolean isTold(String told, Cast cast) {
        if (told.startsWith("-")) {
            assertFalse(
                    told.contains(", -"), "names that are none go apart by semicolons: " + told);
            return cast.actors().stream().noneMatch(a -> a.name().equals(told.substring(1)));
        }
        return cast.actors().stream().anyMatch(a -> line(a).equals(told));
    }

    private static String line(Actor actor) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT);
        return actor.name() + ", " + kind + actor.role().map(r -> ", " + r).orElse("");
    }
}
