package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who goes on, whose words a letter holds, and where a speaker's name ends, in English news. */
class EnglishTurnsTest {

    @Test
    void whoFurtherSaysIsWhoeverSpokeLast() {
        assertEquals(
                List.of("Karl Hesse/OFFICIAL", "-", "Karl Hesse/OFFICIAL"),
                Readings.english(
                        "The minister, Karl Hesse, said the law was ready.\n\nTom Birk, 34, was"
                                + " arrested on Friday with two other men.\n\nHe further added that"
                                + " the men would be charged."));
    }

    @Test
    void whereSomethingIsSaidIsNoPartOfWhoSaysIt() {
        assertEquals(
                List.of("commissioner/OFFICIAL"),
                Readings.english("The commissioner in a letter to staff said the two were found."));
        assertEquals(
                List.of("mayor/OFFICIAL"),
                Readings.english("The mayor in a statement on Friday said the two were found."));
    }

    @Test
    void anAideNamedInALetterDoesNotSpeakForHimself() {
        assertEquals(
                List.of("governor/OFFICIAL"),
                Readings.english(
                        "In a statement issued on Friday by his press secretary, Mrs. Ada Nolan,"
                                + " the governor assured villagers that the army had not left."));
        assertEquals(
                List.of("Ada Nolan/OFFICIAL"),
                Readings.english(
                        "In the town hall of Dorwick, Ada Nolan, the mayor, said the army had"
                                + " left."));
    }

    @Test
    void anOfficeWithTwoFieldsIsOneSpeaker() {
        assertEquals(
                List.of("Karl Obande/OFFICIAL"),
                Readings.english(
                        "Minister for Sport and Youth Development Karl Obande said the hall would"
                                + " open."));
        assertEquals(
                List.of("Petra Halden/OFFICIAL"),
                Readings.english(
                        "Norland Fire and Rescue Services Commissioner Petra Halden said 15 sheds"
                                + " were lost."));
    }

    @Test
    void aMinistrySpeaksForItselfBehindItsSpokesman() {
        assertEquals(
                List.of(
                        "Ivo Carr/OFFICIAL",
                        "Ministry of Roads and Transport/OFFICIAL",
                        "Ivo Carr/OFFICIAL"),
                Readings.english(
                        "Ministry of Roads and Transport spokesman Ivo Carr said no.\n\nThe"
                                + " ministry said yes.\n\nThe spokesman said it was late."));
    }

    @Test
    void twoThingsBeforeOneNounAreOneSpeaker() {
        assertEquals(
                List.of("oil and gas giant/ORGANISATION"),
                Readings.english("The oil and gas giant said it would cut jobs."));
    }

    @Test
    void whatIsUnderstoodIsNobodysWord() {
        assertEquals(
                List.of("Harbour Press Office/OFFICIAL", "-"),
                Readings.english(
                        "The road is closed, the Harbour Press Office said.\n\nIt’s understood"
                                + " that some are abroad."));
    }

    @Test
    void aCommaThatOnlyAnAdverbHasBroughtPartsNothing() {
        assertEquals(
                List.of("Karl Obande/PERSON", "Karl Obande/PERSON"),
                Readings.english(
                        "Karl Obande said he was late.\n\nHe however, promised that the men would"
                                + " be found."));
    }

    @Test
    void aQuotationInSingleMarksGoesOnInTheNextParagraph() {
        assertEquals(
                List.of(
                        "Karl Bakke/PERSON",
                        "Karl Bakke/PERSON",
                        "Karl Bakke/PERSON",
                        "Karl Bakke/PERSON",
                        "-"),
                Readings.english(
                        "‘I don’t mind the rain,’ said Karl Bakke. ‘I’ve said before that it can"
                                + " help us.\n\n‘It’s harder for those who come from far away. We’ll"
                                + " wait.’\n\nThe list is long."));
    }

    @Test
    void whomAnOpeningParticipleNamesIsNotHe() {
        assertEquals(
                List.of("-", "Karl Bakke/PERSON"),
                Readings.english(
                        "Karl Bakke met reporters in Zavel.\n\nThanking Jan Holm and Tom Reed, he"
                                + " said that both men had been right."));
        assertEquals(
                List.of("-", "Karl Bakke/PERSON"),
                Readings.english(
                        "Karl Bakke met reporters in Zavel.\n\nAfter meeting Jan Holm, he said that"
                                + " the bridge would open."));
    }

    @Test
    void byWhomSomethingIsDoneIsNoneOfThoseWhoSay() {
        assertEquals(
                List.of("old friends/ANONYMOUS"),
                Readings.english(
                        "She built a library that is used by the whole town, old friends"
                                + " say."));
    }

    @Test
    void aFamilyIsThey() {
        assertEquals(
                List.of(
                        "Free Army/OFFICIAL",
                        "family of Mr Holm/ANONYMOUS",
                        "family of Mr Holm/ANONYMOUS"),
                Readings.english(
                        "The Free Army said it was sorry.\n\nThe family of Mr Holm declined to"
                                + " comment.\n\nThrough their lawyer they said that they were"
                                + " tired."));
    }

    @Test
    void bothBehindTheirNamesAreTheyAndNobodyNamedBefore() {
        assertEquals(
                List.of("-", "Tom Reed/PERSON, Ann Lowe/PERSON", "-"),
                Readings.english(
                        "Karl Bakke met Jan Holm.\n\nTom Reed and Ann Lowe both said that it was"
                                + " late.\n\nThe road is shut."));
    }

    @Test
    void theCourtIsTheOneThatIsNamedSo() {
        assertEquals(
                List.of(
                        "Zavel crown court/OFFICIAL",
                        "Greater Zavel police/OFFICIAL",
                        "Zavel crown court/OFFICIAL"),
                Readings.english(
                        "Tom Reed sold drugs, Zavel crown court heard.\n\nGreater Zavel police said"
                                + " that Reed was rich.\n\nReed was arrested in May, the court"
                                + " heard."));
    }
}
