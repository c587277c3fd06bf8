package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How English says who says something: turns that the tagger of words misreads or that need their
 * own order.
 */
class EnglishSpeechTest {

    @Test
    void aDateIsNobodysPartner() {
        assertEquals(
                List.of("Fatma Prewitt/PERSON, Karl Bakke/PERSON"),
                Readings.english(
                        "In a statement released Thursday, Fatma Prewitt and Karl Bakke said the"
                                + " road would stay closed."));
        assertEquals(
                List.of("Anna Holm/OFFICIAL"),
                Readings.english(
                        "The dam is safe, the mayor of Zavel, Anna Holm, said late Wednesday."));
    }

    @Test
    void anOfficialIsANounBeforeAVerbOfSaying() {
        assertEquals(
                List.of("US official/OFFICIAL"),
                Readings.english("A US official told reporters that the talks had failed."));
    }

    @Test
    void aQuotationIsFromWhoeverExplainsIt() {
        assertEquals(
                List.of("Anna Holm/PERSON", "police officers/OFFICIAL"),
                Readings.english(
                        "“We will not leave this town,” Anna Holm, a baker, explained.\n\n"
                                + "“The water came up very fast,” police officers added on"
                                + " Monday."));
    }

    @Test
    void aBodyIsTakenUpByIt() {
        assertEquals(
                List.of("-", "Goat Breeders Association/ORGANISATION"),
                Readings.english(
                        "The Goat Breeders Association met in Zavel on Monday.\n\nIt added that the"
                                + " road would stay closed."));
    }

    @Test
    void whoeverAPaperQuotesSpeaks() {
        assertEquals(
                List.of("Anna Holm/PERSON", "Anna Holm/PERSON"),
                Readings.english(
                        "“We will not leave this town,” Anna Holm explained.\n\nThe BBC quoted her as"
                                + " saying that the water came up fast."));
    }

    @Test
    void someoneMayBeCalledByTheirAge() {
        assertEquals(
                List.of("-", "Anna Holm/PERSON"),
                Readings.english(
                        "Anna Holm, 54, a farmer, left Zavel on Monday.\n\nThe 54-year-old said that"
                                + " the road was closed."));
    }

    @Test
    void whatAnonymousPeopleAreCloseToBelongsToThem() {
        assertEquals(
                List.of("source close to the talks/ANONYMOUS"),
                Readings.english("A source close to the talks said the deal was near."));
    }

    @Test
    void aLaterNounMeansWhoeverHasSuchARole() {
        assertEquals(
                List.of("-", "Anna Holm/OFFICIAL"),
                Readings.english(
                        "Sen. Anna Holm visited the plant.\n\nThe lawmaker said that it was safe."));
        assertEquals(
                List.of("-", "Karl Bakke/PERSON"),
                Readings.english(
                        "Striker Karl Bakke came by.\n\nThe footballer said that he was well."));
    }

    @Test
    void whatTheAuthorityNotesBeforeAQuotationIsIts() {
        assertEquals(
                List.of("Department of Agriculture/OFFICIAL"),
                Readings.english(
                        "The Department of Agriculture notes, “Rain does more harm than frost to"
                                + " these plants.”"));
    }

    @Test
    void whatIsConfirmedIsNotWhoConfirms() {
        assertEquals(
                List.of("-"),
                Readings.english(
                        "An aide, speaking on condition of anonymity, confirmed the report."));
        assertEquals(
                List.of("ministry/OFFICIAL"),
                Readings.english("The plan will go ahead, confirmed the ministry."));
        assertEquals(
                List.of("-", "Claire Ray/PERSON"),
                Readings.english(
                        "The city opened its forum. As for Claire Ray, she insists that the bridge"
                                + " will stay closed."));
    }
}
