package precis.edition.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import precis.language.LanguagePack;

class ShelfTest {

    private final LanguagePack pack = LanguagePack.load("fr");
    private final Shelf shelf = new Shelf(tag -> pack);

    /** A site of a thousand editions asks a thousand times. */
    @Test
    void readsTheFilesOfALanguageOnce() {
        assertSame(shelf.senses("fr"), shelf.senses("fr"));
        assertSame(shelf.agencies("fr"), shelf.agencies("fr"));
    }

    @Test
    void knowsAnAgencyByItsShortName() {
        assertEquals(
                "Agence France-Presse",
                shelf.agencies("fr").entrySet().stream()
                        .filter(e -> e.getKey().matcher("(AFP)").find())
                        .map(e -> e.getValue())
                        .findFirst()
                        .orElse(""));
    }
}
