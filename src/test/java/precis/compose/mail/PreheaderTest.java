package precis.compose.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;

class PreheaderTest {

    private static final Wording ENGLISH = new Wording("en", LanguagePack.load("en").phrases());

    private static Piece piece(String title) {
        return new Piece(
                ENGLISH,
                title,
                "briefings/a/index",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    private static String printed(String text, String... titles) {
        Element into = new Element("div");
        List<Piece> pieces = List.of(titles).stream().map(PreheaderTest::piece).toList();
        Preheader.print(text, pieces, into);
        assertEquals(text, into.wholeText());
        return into.html();
    }

    @Test
    void headlinesOfAnotherLanguageSaySo() {
        assertEquals(
                "Aussi : <span lang=\"en\">Fair: what is new</span> – La crue",
                printed("Aussi : Fair: what is new – La crue", "Fair: what is new"));
        assertEquals(
                "Aussi : La crue – <span lang=\"en\">Fair: what</span>…",
                printed("Aussi : La crue – Fair: what…", "Flood", "Fair: what is new"));
        assertEquals("Aussi : La crue", printed("Aussi : La crue", "Fair: what is new"));
    }
}
