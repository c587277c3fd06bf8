package precis.analysis.actors.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;

/** Clubs, and what stands for them: their towns, adjectives and what everyone calls them. */
class ClubsTest {

    @Test
    void whatDescribesAKnownClubIsAnotherOfItsNames() {
        Cast cast =
                Reading.cast(
                        "Le mercato",
                        "L'Olympique de Marseille a changé d'entraîneur. Le club phocéen cherche un"
                                + " gardien, et la formation phocéenne recrute.");
        assertEquals(
                List.of("club phocéen", "formation phocéenne"),
                Reading.aliases(cast, "Olympique de Marseille"));
    }

    @Test
    void whatMayDescribeTwoClubsTellsNeither() {
        Cast cast =
                Reading.cast(
                        "Le mercato",
                        "Le Stade rennais a battu le FC Lorient. Le club breton cherche un"
                                + " gardien.");
        assertEquals(List.of(), Reading.aliases(cast, "Stade rennais"));
        assertEquals(List.of(), Reading.aliases(cast, "FC Lorient"));
    }

    @Test
    void anyClubOfThatTownIsNone() {
        Cast cast =
                Reading.cast(
                        "Le mercato",
                        "Le Stade rennais a changé d'entraîneur. L'attaquant rejoint un club"
                                + " rennais.");
        assertEquals(List.of(), Reading.aliases(cast, "Stade rennais"));
    }

    @Test
    void aClubIsToldByTheAdjectiveOfItsTown() {
        Cast cast =
                Reading.cast(
                        "Le mercato",
                        "Le FC Lormont a changé d'entraîneur. Le club lormontais cherche un"
                                + " gardien.");
        assertEquals(List.of("club lormontais"), Reading.aliases(cast, "FC Lormont"));
    }

    @Test
    void theTownStandsForTheClubNamedByItsAdjective() {
        Cast cast =
                Reading.cast(
                        "Le rugby",
                        "Le Stade toulousain a dominé le match. Toulouse s'est imposé sans son"
                                + " entraîneur.");
        assertEquals(List.of("Toulouse"), Reading.aliases(cast, "Stade toulousain"));
    }

    @Test
    void aStateThatIsATownStandsForItsClubToo() {
        Cast cast =
                Reading.cast(
                        "Le football",
                        "L'AS Monaco a battu Brest en championnat. Monaco s'est imposé sans son"
                                + " entraîneur.");
        assertEquals(List.of("Monaco"), Reading.aliases(cast, "AS Monaco"));
    }

    @Test
    void aDashMayStandForBracketsBeforeLetters() {
        Cast cast =
                Reading.cast(
                        "Un vote",
                        "La coalition (Union des bâtisseurs lormontais - UBL) a gagné. L'UBL a"
                                + " salué le vote.");
        assertTrue(Reading.aliases(cast, "Union des bâtisseurs lormontais").contains("UBL"));
    }
}
