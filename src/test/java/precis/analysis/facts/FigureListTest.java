package precis.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.language.LanguagePack;
import precis.model.Figure;

/** Numbers as news writes them, with what each is worth and counts, and numbers that are names. */
class FigureListTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyNumberIsReadAsListed(String language) throws IOException {
        LanguagePack pack = LanguagePack.load(language);
        List<String> wanted = list(language);
        List<String> found = new ArrayList<>();
        for (String line : wanted) {
            String sentence = line.substring(0, line.indexOf('|')).strip();
            String figures =
                    Reading.facts(pack, sentence, Optional.empty()).figures().stream()
                            .map(FigureListTest::print)
                            .collect(Collectors.joining(" ; "));
            found.add((sentence + " | " + figures).strip());
        }
        assertTrue(wanted.size() > 50);
        assertEquals(String.join("\n", wanted), String.join("\n", found));
    }

    private static List<String> list(String language) throws IOException {
        try (InputStream in =
                FigureListTest.class.getResourceAsStream("figures-" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        }
    }

    private static String print(Figure f) {
        return f.value().map(v -> v.toPlainString()).orElse("?")
                + f.unit().map(u -> " " + u).orElse("")
                + f.counted().map(c -> " " + c).orElse("");
    }
}
