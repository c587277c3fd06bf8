package precis.compose.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.compose.Fixture;
import precis.compose.LetterFixture;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;
import precis.model.Edition;

/** The heading of a letter says which edition it is. */
class LetterTitleTest {

    private static Letter letter(String id, LocalDate date) {
        Edition edition =
                new Edition(
                        id,
                        Optional.ofNullable(date),
                        OptionalInt.empty(),
                        List.of(Fixture.load("greve-rail")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        return new LetterMaker(
                        LetterFixture.SETTINGS,
                        tag -> new Wording(tag, LanguagePack.load(tag).phrases()))
                .make(edition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-13 | 2026-03-13 | Précis, 13 mars 2026",
                "2026-w11 | 2026-03-13 | Précis, semaine du 9 au 15 mars 2026",
                "undated | | Précis, édition sans date"
            })
    void theHeadingNamesSiteAndEdition(String id, LocalDate date, String title) {
        assertEquals(title, letter(id, date).title().replace('\u00a0', ' '));
    }

    @Test
    void whatTheHeadingSaysIsNotSaidAgain() {
        assertEquals("1 article", letter("undated", null).line().replace('\u00a0', ' '));
    }
}
