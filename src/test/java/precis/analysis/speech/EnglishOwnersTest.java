package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is only somebody's relative or aide, and what stands between a name and its verb. */
class EnglishOwnersTest {

    @Test
    void whoeverIsTheMayorsSisterIsNoMayor() {
        assertEquals(
                List.of("-", "mayor/OFFICIAL"),
                Readings.english(
                        "Anna Holm, the mayor's sister, went to a show.\n\nThe mayor said she would"
                                + " pay."));
    }

    @Test
    void aFamilySpeaksForItself() {
        assertEquals(
                List.of("-", "family/ANONYMOUS"),
                Readings.english(
                        "Anna Holm, the singer, has died at the age of 81.\n\nShe died at home on"
                                + " Monday, her family said in a statement."));
    }

    @Test
    void aCaptainMayBeCalledByWhereHePlays() {
        assertEquals(
                List.of("-", "-", "Femi Bakke/OFFICIAL", "Femi Bakke/OFFICIAL"),
                Readings.english(
                        "Rovers sacked coach Karl Hesse on Sunday.\n\nHesse had won two games since"
                                + " replacing Lars Birk in June.\n\nRovers captain Femi Bakke said"
                                + " they had let him down.\n\n“We have to look at ourselves,” said"
                                + " the midfielder."));
    }

    @Test
    void lettersBehindANameAreNobody() {
        assertEquals(
                List.of("Anna Holm/PERSON"),
                Readings.english("Anna Holm, KC, for the bank, said she agreed."));
    }

    @Test
    void whereAReportIsWrittenActsInNothing() {
        assertEquals(
                List.of("-"),
                Readings.english(
                        "Bloemfontein - Hopes for rain were dashed when the clouds moved on."));
    }
}
