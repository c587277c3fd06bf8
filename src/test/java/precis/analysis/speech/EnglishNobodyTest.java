package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What "she" is not, which condition credits nobody, and who speaks in a debate, in English. */
class EnglishNobodyTest {

    @Test
    void aFamilyIsNoShe() {
        assertEquals(
                List.of("-", "family/ANONYMOUS", "Anna Holm/PERSON"),
                Readings.english(
                        "Anna Holm has died at the age of 81.\n\nShe died at home, her family said in"
                                + " a statement.\n\n“I was paid five pounds,” she once recalled."));
    }

    @Test
    void whatABodyHasYetToConfirmItDoesNotSay() {
        assertEquals(
                List.of("-"),
                Readings.english("If confirmed by the Navy, it would be the third case."));
    }

    @Test
    void whoSpeaksInADebateIsNamedBehindTheOffice() {
        assertEquals(
                List.of("Karl Hesse/OFFICIAL", "Anna Holm/PERSON", "Anna Holm/PERSON"),
                Readings.english(
                        "The Secretary of State for Transport, Mr Karl Hesse: I beg to move.\n\nMs"
                                + " Anna Holm (Upper Zavel): Will the minister give way? The hon."
                                + " Gentleman is right."));
    }

    @Test
    void aStatementIsWhosesoeverSpokeInIt() {
        assertEquals(
                List.of("Anna Holm/OFFICIAL", "Anna Holm/OFFICIAL"),
                Readings.english(
                        "The governor, Anna Holm, said in a statement that the road was shut.\n\nThe"
                                + " statement read: “I call on all to stay at home.”"));
    }

    @Test
    void aBaseOfTheNavyIsNotTheNavy() {
        assertEquals(
                List.of("Navy/OFFICIAL"),
                Readings.english("The sailor was found at Navy Base Zavel, the Navy said."));
    }
}
