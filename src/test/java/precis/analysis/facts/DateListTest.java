package precis.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import precis.language.LanguagePack;
import precis.model.Moment;

/** Dates as news writes them, each with the day, month or year that is meant. */
class DateListTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2015, 4, 15);

    @Test
    void everyDateIsReadAsListed() throws IOException {
        LanguagePack pack = LanguagePack.load("fr");
        List<String> wanted = list("fr");
        List<String> found = new ArrayList<>();
        for (String line : wanted) {
            String sentence = line.substring(0, line.indexOf('|')).strip();
            String dates =
                    Reading.facts(pack, sentence, Optional.of(PUBLISHED)).moments().stream()
                            .map(DateListTest::print)
                            .collect(Collectors.joining(" ; "));
            found.add((sentence + " | " + dates).strip());
        }
        assertTrue(wanted.size() > 50);
        assertEquals(String.join("\n", wanted), String.join("\n", found));
    }

    private static List<String> list(String language) throws IOException {
        try (InputStream in =
                DateListTest.class.getResourceAsStream("dates-" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        }
    }

    /** As much of the date as the words tell. */
    private static String print(Moment m) {
        int length = 10 - 3 * m.precision().ordinal();
        return m.date().toString().substring(0, length);
    }
}
