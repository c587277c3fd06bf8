package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Reading;

/** What only seems to name an actor of its own: a group by another noun, a title, an office. */
class ArmedAndQuotedTest {

    @Test
    void theRebelsOfAGroupAreTheGroup() {
        assertEquals(
                List.of("M23"),
                Reading.names(
                        "Une offensive",
                        "La guérilla du M23 avance. La rébellion du M23 a pris le pont. Les"
                                + " rebelles du M23 ont fui."));
    }

    @Test
    void theQuotedTitleOfAWorkIsNobody() {
        assertEquals(
                List.of("Manu Berger"),
                Reading.names(
                        "Un deuil",
                        "L'auteur de « Belle Aurore » (1972), Manu Berger, est mort. « Belle"
                                + " Aurore », le morceau qui l'a fait naître, a eu mille vies."));
    }

    @Test
    void aSentenceBeforeAnAppositionIsNoName() {
        assertEquals(
                List.of("Socobel"),
                Reading.names(
                        "Une aide", "« Il faut aider la Socobel », une coopérative, a-t-il dit."));
    }

    @Test
    void aPluralWithItsAdjectiveMayOpenAFirmsName() {
        assertEquals(
                List.of("Ressources minières Radis"),
                Reading.names(
                        "Une grève",
                        "Les ouvriers de Ressources minières Radis ont cessé le travail."));
    }

    @Test
    void theRoleBehindAPlaceIsThatOfItsOwnHolder() {
        assertEquals(
                "présidente de la Ligue",
                Reading.cast(
                                "Une aide",
                                "Dans la tour de la Caistor, la présidente de la Ligue (LDH, créée"
                                        + " en 1990), Awa Sow, a promis une aide. Awa Sow reste.")
                        .named("Awa Sow")
                        .orElseThrow()
                        .actor()
                        .role()
                        .orElse(""));
    }

    @Test
    void aDescriptionIsNotWhatABodyIsCalled() {
        assertEquals(
                List.of("FMI"),
                Reading.names(
                        "Une note",
                        "Le FMI a revu ses chiffres. L'institution monétaire prévoit une hausse."
                                + " Le FMI se dit prêt."));
    }

    @Test
    void aDescriptionOfTwoBodiesMeansTheOneThatIsNamed() {
        assertEquals(
                List.of("Banque mondiale"),
                Reading.names(
                        "Un prêt",
                        "La Banque mondiale a revu ses chiffres. L'institution financière"
                                + " internationale a promis un prêt."));
    }
}
