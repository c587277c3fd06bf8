package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who holds an office that one sentence tells and whose name the next one has. */
class NamedNextTest {

    @Test
    void theMinisterIsWhoeverAlsoSaidSomethingNext() {
        assertEquals(
                List.of("Karl Bakke/OFFICIAL", "Karl Bakke/OFFICIAL"),
                Readings.english(
                        "The foreign minister said talks had ended. Karl Bakke also said that the"
                                + " border would stay shut."));
    }

    @Test
    void soIsTheMinisterOfAFrenchArticle() {
        assertEquals(
                List.of("Hélène Brandt/OFFICIAL", "Hélène Brandt/OFFICIAL"),
                Readings.speakers(
                        "La ministre de la Justice a dit que le texte était prêt. Hélène Brandt a"
                                + " ajouté qu'il serait voté en mai."));
    }

    @Test
    void whoIsCalledSomethingElseIsSomebodyElse() {
        assertEquals(
                List.of("foreign minister/OFFICIAL", "Karl Bakke/PERSON"),
                Readings.english(
                        "The foreign minister said talks had ended. Karl Bakke, a resident, said he"
                                + " had heard shots."));
    }

    @Test
    void anyMinisterIsNobodyNamed() {
        assertEquals(
                List.of("minister/OFFICIAL", "Karl Bakke/PERSON"),
                Readings.english(
                        "A minister said talks had ended. Karl Bakke also said that the border would"
                                + " stay shut."));
    }

    @Test
    void ofTwoMinistersEitherMayBeMeant() {
        assertEquals(
                List.of(
                        "foreign minister/OFFICIAL",
                        "finance minister/OFFICIAL",
                        "Karl Bakke/PERSON"),
                Readings.english(
                        "The foreign minister said talks had ended. The finance minister said money was"
                                + " short. Karl Bakke also said that the border would stay shut."));
    }

    @Test
    void whoPresidesSomethingElseIsSomebodyElse() {
        assertEquals(
                List.of("council president/OFFICIAL", "Karl Bakke/ORGANISATION"),
                Readings.english(
                        "The council president said the plan was wrong. Karl Bakke, president of the"
                                + " sailing club, said he was glad."));
    }
}
