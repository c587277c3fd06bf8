package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What sort of source the names and offices of English news are. */
class EnglishSourceKindsTest {

    @Test
    void whatHasTheLettersOfAStationIsAnOutlet() {
        assertEquals(
                List.of("KTXU/MEDIA", "WQFB-TV/MEDIA"),
                Readings.english("KTXU reported that he left. WQFB-TV said he was late."));
    }

    @Test
    void firmsWithLettersLikeAStationsAreNone() {
        assertEquals(List.of("KPMG/ORGANISATION"), Readings.english("KPMG said that sales fell."));
    }

    @Test
    void whoFoundedAFirmSpeaksForIt() {
        assertEquals(
                List.of("Tom Reed/ORGANISATION"),
                Readings.english("Velmo founder Tom Reed said that sales fell."));
    }

    @Test
    void aSecretaryOfBusinessIsNoFirm() {
        assertEquals(
                List.of("Joan Dray/OFFICIAL"),
                Readings.english("Business Secretary Joan Dray said that sales fell."));
    }

    @Test
    void whomEveryoneKnowsNeedsNoOffice() {
        assertEquals(
                List.of("Nicola Sturgeon/OFFICIAL"),
                Readings.english("Nicola Sturgeon said that the talks would go on."));
    }

    @Test
    void anOfficeInThePluralIsThatOfEachWhomItNames() {
        assertEquals(
                List.of("Ann Lowe/OFFICIAL, Tom Reed/OFFICIAL"),
                Readings.english("Senators Ann Lowe and Tom Reed said they would vote no."));
        assertEquals(
                List.of("Ann Lowe/OFFICIAL, Tom Reed/OFFICIAL"),
                Readings.english("Sens. Ann Lowe of Utah and Tom Reed of Iowa said no."));
        assertEquals(
                List.of("Ann Lowe/EXPERT, Tom Reed/EXPERT"),
                Readings.english("Professors Ann Lowe and Tom Reed said the water was old."));
    }

    @Test
    void aCoachOfATeamCalledStateIsNoOfficial() {
        assertEquals(
                List.of("-", "Ann Lowe/ORGANISATION"),
                Readings.english(
                        "The quarterback threw a touchdown in the second half of the match.\n\n"
                                + "Holme State's head coach Ann Lowe said it was a good win."));
    }

    @Test
    void whoMeetsABodyHoldsNoOfficeInIt() {
        assertEquals(
                List.of("Tom Reed/PERSON"),
                Readings.english(
                        "While telling the court of the letter, Tom Reed said it was void."));
    }
}
