package precis.analysis.speech.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** Some out of many: a share that a phrase names, and words that stand alone for some. */
class PartitivesTest {

    @Test
    void aShareOfPeopleSpeaksAndOneOfThingsDoesNot() {
        assertEquals(
                List.of("partie des élus", "moitié des riverains", "-", "-"),
                Readings.names(
                        "Une partie des élus conteste le tracé. Selon la moitié des riverains, le"
                                + " bruit est trop fort. La partie nord du hangar menace de"
                                + " s'effondrer. Une dizaine de maisons menacent de s'effondrer."));
    }

    @Test
    void oneOfThemIsOneOfThoseJustToldOf() {
        assertEquals(
                List.of("-", "voisins", "voisins", "voisins"),
                Readings.names(
                        "Des voisins ont vu la scène. « J'ai entendu trois coups », raconte l'un"
                                + " d'eux. « J'ai eu très peur », ajoute un autre. D'autres"
                                + " réclament une enquête."));
        assertEquals(
                List.of("-", "riverains", "riverains"),
                Readings.names(
                        "Les riverains sont inquiets. Beaucoup redoutent une nouvelle crue. La"
                                + " plupart demandent une digue."));
    }

    @Test
    void withNobodyToldOfSomeAreCalledAsTheyAre() {
        assertEquals(
                List.of("-", "Certains"),
                Readings.names("Le pont a rouvert. Certains dénoncent un gâchis."));
    }

    @Test
    void aSubjectBeforeClauseWordsIsWhoAPronounMeans() {
        assertEquals(
                List.of("-", "-", "maire"),
                Readings.names(
                        "La ville a rouvert le pont. Le maire ne s'est pas déplacé. Selon lui, les"
                                + " travaux ont pris du retard."));
    }
}
