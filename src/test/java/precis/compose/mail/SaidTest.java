package precis.compose.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.compose.wording.Wording;
import precis.language.LanguagePack;
import precis.model.Briefing;

class SaidTest {

    private static final Wording FRENCH = new Wording("fr", LanguagePack.load("fr").phrases());

    private static final String FIRST = FRENCH.text("claim.sentence", 1);

    private static String place(String article, boolean named) {
        Briefing briefing = Fixture.load(article);
        return Said.of(briefing, briefing.summary().get(0), FRENCH, named).place();
    }

    private static String first(String name) {
        return FRENCH.text("mail.place", name, FIRST);
    }

    /** The text part of a letter has no link under the mark of a sentence. */
    @Test
    void amongSeveralArticlesOneWithoutOutletIsNamedByItsTitle() {
        assertEquals(first("La Dépêche des Vallées"), place("greve-rail", true));
        String title = FRENCH.typeset(Fixture.load("vaccin-essai").article().title());
        assertEquals(first(title), place("vaccin-essai", true));
        assertEquals(FIRST, place("vaccin-essai", false));
    }
}
