package precis.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "russie-ukraine-alaska, russie-ukraine-alaska",
        "L’Été à Orléans !, l-ete-a-orleans",
        "Cœur de Lætitia, coeur-de-laetitia",
        "İSTANBUL Straße, istanbul-strasse",
        "'  ..  ', ''",
        "日本, ''"
    })
    void foldsToAscii(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }
}
