package precis.compose.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.Articles;
import precis.analysis.Analyst;
import precis.language.LanguagePack;
import precis.model.Claim;
import precis.model.Figure;

class KeyClaimsTest {

    private static final Analyst ANALYST = new Analyst(LanguagePack.load("fr"));

    private static List<String> large(String text) {
        Claim claim = ANALYST.brief(Articles.of("fr", "La ville", text)).claims().get(0);
        return KeyClaims.news(claim).map(Figure::text).toList();
    }

    @Test
    void aFigureOfWhatIsDeniedIsNotSetLarge() {
        String rumour = "Une vidéo affirme que la crue a tué 200 personnes à Lormont.";
        assertEquals(List.of("200 personnes"), large(rumour));
        assertEquals(List.of(), large(rumour + " C'est faux."));
    }
}
