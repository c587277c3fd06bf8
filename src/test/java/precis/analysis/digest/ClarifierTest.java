package precis.analysis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Briefing;
import precis.model.Claim;

/** Whom a bracket in a claim names. */
class ClarifierTest {

    @Test
    void aPronounIsClarifiedOnlyWhenOnePersonCanBeMeant() {
        assertEquals(
                List.of("Anne Lemoine"),
                clarified("Anne Lemoine dirige le port. Elle a promis 30 embauches."));
        assertEquals(
                List.of(),
                clarified("Anne Lemoine a reçu Marie Caron. Elle a promis 30 embauches au port."));
        assertEquals(
                List.of("Anne Lemoine"),
                clarified(
                        "Anne Lemoine dirige le port. Le trafic a baissé de 12 % en un an.\n\n"
                                + "Elle estime que 30 emplois sont menacés à Brenac."));
        assertEquals(
                List.of("Marc Villon"),
                clarified(
                        "Le maire reçoit mardi Marc Villon. "
                                + "Ce dernier a été élu avec 54 % des voix."));
        assertEquals(
                List.of(),
                clarified("Le maire reçoit Marc Villon. Ce dernier projet coûte 54 millions."));
    }

    @Test
    void aBracketNeverNamesAnotherThanTheOneCredited() {
        Briefing briefing =
                DigesterTest.brief(
                        "Soupçons à Brenac",
                        "Alors patron du port, Henri Castel a annoncé soutenir Marc Villon. "
                                + "Ces éléments ont poussé le candidat Luc Bayle à critiquer"
                                + " la vente. Il a expliqué que 30 emplois étaient menacés.");
        Claim claim =
                briefing.claims().stream()
                        .filter(c -> c.excerpt().text().startsWith("Il"))
                        .findFirst()
                        .orElseThrow();
        String credited = claim.statement().attribution().orElseThrow().first().name();
        assertTrue(
                claim.clarifications().stream().allMatch(c -> c.name().equals(credited)),
                claim.clarifications() + " beside " + credited);
    }

    @Test
    void aPronounBehindAThingOfSomeoneIsLeftAlone() {
        assertEquals(
                List.of(),
                clarified(
                        "Le film de Luc Ferrand sort mercredi en salles. Il a reçu deux prix à Brenac."));
        assertEquals(
                List.of(),
                clarified(
                        "Selon Luc Ferrand, le pont est fermé depuis lundi. Il a été endommagé."));
        assertEquals(
                List.of(),
                clarified(
                        "La maire Anne Lemoine a ouvert la bibliothèque samedi. Elle compte 40 000"
                                + " livres."));
        assertEquals(
                List.of("Luc Ferrand"),
                clarified(
                        "La police a arrêté Luc Ferrand lundi. Il est soupçonné de vol à Brenac."));
    }

    @Test
    void aPronounThatGoesOnMeansWhomTheFirstOneMeant() {
        assertEquals(
                List.of("Marc Villon", "Marc Villon"),
                clarified(
                        "Marc Villon dirige le port. Il a promis 30 embauches. Il risque pourtant"
                                + " une amende de 54 millions."));
        assertEquals(
                List.of("Marc Villon"),
                clarified(
                        "Marc Villon dirige le port. Il a 30 dettes envers la sœur de Luc Bayle."
                                + " Il risque une amende de 54 millions."));
    }

    @Test
    void aPronounMayMeanTheBodyThatIsCredited() {
        assertEquals(
                List.of("Orvane"),
                clarified(
                        "La société Orvane ferme son usine de Brenac. Elle annonce la suppression"
                                + " de 54 emplois."));
        assertEquals(
                List.of(),
                clarified(
                        "La société Orvane ferme son usine de Brenac. Elle emploie 54 salariés."));
    }

    @Test
    void aPronounBehindADateOrAParticipleIsClarifiedToo() {
        assertEquals(
                List.of("Marc Villon"),
                clarified(
                        "La police a arrêté Marc Villon lundi. Le 26 août, il a été condamné à 30"
                                + " mois de prison."));
        assertEquals(
                List.of("Anne Lemoine"),
                clarified(
                        "Anne Lemoine dirige le port. Après avoir fermé deux quais, elle a promis"
                                + " 30 embauches."));
        assertEquals(
                List.of(),
                clarified(
                        "Anne Lemoine dirige le port. Avec sa collègue Marie Caron, elle a promis"
                                + " 30 embauches."),
                "two can be meant");
        assertEquals(
                List.of(),
                clarified("Marc Villon dirige le port. En 2012, il a fallu licencier 30 marins."));
    }

    private static List<String> clarified(String text) {
        return DigesterTest.brief("Brenac", text).claims().stream()
                .flatMap(c -> c.clarifications().stream())
                .map(c -> c.name())
                .toList();
    }
}
