package precis.compose.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Links LINKS = new Links(URI.create("https://a.example/sub/"));

    @Test
    void linksBetweenPagesAreRelative() {
        assertEquals("../../method.html", Links.between("briefings/x/index", "method"));
        assertEquals("actors/y/index.html", Links.between("index", "actors/y/index"));
    }

    @Test
    void publicAddressesNameFoldersNotFiles() {
        assertEquals("https://a.example/sub/", LINKS.absolute("index"));
        assertEquals("https://a.example/sub/briefings/x/", LINKS.absolute("briefings/x/index"));
        assertEquals("https://a.example/sub/method.html", LINKS.absolute("method"));
    }

    @Test
    void textFragmentsEscapeWhatTheStandardReserves() {
        URI article = URI.create("https://b.example/a?x=1");
        assertEquals(
                "https://b.example/a?x=1#:~:text=un%20mot%2C%20l%E2%80%99autre%20%26%20porte%2Dvoix.",
                Links.toSentence(article, "un mot, l’autre & porte-voix."));
    }

    @Test
    void aLongSentenceIsNamedByItsEnds() {
        URI article = URI.create("https://b.example/a#top");
        String sentence = "a b c d e f g h i j k l m n o p q r";
        assertEquals(
                "https://b.example/a#top:~:text=a%20b%20c%20d,o%20p%20q%20r",
                Links.toSentence(article, sentence));
    }

    @Test
    void slugsAreAsciiAndStable() {
        assertEquals("helene-oeuf-d-ile", Slug.of("Hélène Œuf d’Île"));
        assertEquals("hrw", Slug.of("HRW"));
        assertEquals(Slug.of("日本"), Slug.of("日本"));
        assertEquals(true, Slug.of("Владимир").matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
