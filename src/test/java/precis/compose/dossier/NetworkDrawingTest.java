package precis.compose.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import precis.compose.markup.Blocks;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;

class NetworkDrawingTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());

    @Test
    void namesInTheDrawingStayText() {
        List<String> hostile =
                List.of(
                        "<script>alert(1)</script>",
                        "++++\n<b>x</b>",
                        "{user-home} 12\" & b",
                        "]]>");
        Dossier dossier =
                new Dossier(
                        hostile.get(0),
                        Set.of(),
                        false,
                        "p",
                        "g",
                        "k",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        List<Network.Tie> ties = hostile.stream().map(n -> new Network.Tie(n, 1)).toList();
        String source = new Blocks().drawing(NetworkDrawing.draw(dossier, ties, FRENCH)).source();
        String html =
                Asciidoctor.Factory.create()
                        .convert(source, Options.builder().safe(SafeMode.UNSAFE).build());
        Document page = Jsoup.parse(html);
        assertEquals(5, page.select("svg > text").size());
        for (int i = 0; i < hostile.size(); i++) {
            String expected = hostile.get(i).replace('\n', ' ');
            assertEquals(expected, page.select("svg > text").get(i).wholeText());
        }
        assertFalse(html.contains("<script"));
    }
}
