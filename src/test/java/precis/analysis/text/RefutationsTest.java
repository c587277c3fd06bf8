package precis.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.Articles;
import precis.language.LanguagePack;

class RefutationsTest {

    private static final DocumentReader FRENCH = new DocumentReader(LanguagePack.load("fr"));
    private static final DocumentReader ENGLISH = new DocumentReader(LanguagePack.load("en"));

    private static List<String> sentences(DocumentReader reader, String tag, String text) {
        return reader.read(Articles.of(tag, "-", text)).sentences().stream()
                .map(s -> s.sentence().text())
                .toList();
    }

    @Test
    void whatTheArticleRefutesAtOnceIsNotToldWithoutThat() {
        assertEquals(
                List.of("Une vidéo montre des morts. C’est faux.", "L'hôpital n'en compte aucun."),
                sentences(
                        FRENCH,
                        "fr",
                        "Une vidéo montre des morts. C’est faux. L'hôpital n'en compte aucun."));
        assertEquals(
                List.of("A video shows the dead. That is false."),
                sentences(ENGLISH, "en", "A video shows the dead. That is false."));
    }

    @Test
    void aLongerDenialAndOneThatOpensAParagraphStandForThemselves() {
        assertEquals(
                List.of("Une vidéo montre des morts.", "C'est faux, dit le maire."),
                sentences(FRENCH, "fr", "Une vidéo montre des morts. C'est faux, dit le maire."));
        assertEquals(
                List.of("Une vidéo montre des morts.", "C'est faux."),
                sentences(FRENCH, "fr", "Une vidéo montre des morts.\n\nC'est faux."));
    }
}
