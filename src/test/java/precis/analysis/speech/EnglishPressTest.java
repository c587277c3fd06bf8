package precis.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns that reading newspapers from many countries showed to be misread. */
class EnglishPressTest {

    @Test
    void whoAccusesComesBeforeWhoeverSpokeFirst() {
        assertEquals(
                List.of("Tenants/ANONYMOUS"),
                Readings.english(
                        "Tenants have accused the council of neglect after Anna Holm announced a"
                                + " levy."));
        assertEquals(
                List.of("police/OFFICIAL"),
                Readings.english("The road was closed after police said it was unsafe."));
    }

    @Test
    void whoIsCreditedLastSaysTheWhole() {
        assertEquals(
                List.of("-", "Karl Bakke/PERSON", "Karl Bakke/PERSON"),
                Readings.english(
                        "Karl Bakke, a nurse, left the hall.\n\nThe cooks went in because they felt"
                                + " they had to act, Bakke said.\n\nThe hall burned, he said."));
    }

    @Test
    void oneSideOfACaseIsNobodyWithAnOffice() {
        assertEquals(
                List.of("Karl Bakke/PERSON", "defendant/ANONYMOUS"),
                Readings.english(
                        "Solicitor Karl Bakke said his client was sorry.\n\nThe defendant - a father"
                                + " of two - admitted taking the van."));
    }

    @Test
    void aPronounIsWhomTheSubjectCalls() {
        assertEquals(
                List.of("-", "-", "Anna Holm/OFFICIAL"),
                Readings.english(
                        "Mayor Anna Holm is ill.\n\nHer aide, Fatma Prewitt, was late.\n\nBut the"
                                + " mayor was clear on Sunday when she told journalists in Greek"
                                + " that she would rest."));
    }

    @Test
    void aParticipleEndsItsClauseAtAnArticle() {
        assertEquals(
                List.of("clerk/ANONYMOUS"),
                Readings.english(
                        "When his case was finally called the clerk said he was not ready."));
    }

    @Test
    void aPlaceBeforeAColonSaysNothing() {
        assertEquals(
                List.of("police/OFFICIAL"),
                Readings.english("Zavel: A baker has been robbed in the night, police said."));
    }

    @Test
    void twoSingleMarksAreADoubleOne() {
        assertEquals(
                List.of("Anna Holm/PERSON", "Anna Holm/PERSON", "Anna Holm/PERSON"),
                Readings.english(
                        "But Anna Holm said: ‘‘We were flooded in May.\n\n‘‘What has been done? The"
                                + " council needs to act.’’"));
    }

    @Test
    void eachParagraphOfAQuotationOpensIt() {
        assertEquals(
                List.of("Anna Holm/PERSON", "Anna Holm/PERSON", "Anna Holm/PERSON"),
                Readings.english(
                        "But Anna Holm said: “We were flooded in May. The council says it needs"
                                + " money.\n\n“That is no excuse for doing nothing.”"));
    }

    @Test
    void aSecondSpeakerHasAClauseOfHisOwn() {
        assertEquals(
                List.of("Rebels/ORGANISATION, army/OFFICIAL"),
                Readings.english(
                        "Rebels said they had shot down a plane, but the army denied the claim."));
    }

    @Test
    void whatIsNamedBeforeButIsNoPartner() {
        assertEquals(
                List.of("Karl Bakke/PERSON"),
                Readings.english("She did not name the group but Karl Bakke said it was a choir."));
    }

    @Test
    void anAsideWithItsReasonHasNoSubject() {
        assertEquals(
                List.of("Karl Bakke/PERSON", "senior official/OFFICIAL"),
                Readings.english(
                        "Karl Bakke said no.\n\nAnother senior official, speaking at the gate because"
                                + " he is not known, identified the plane as a freighter."));
    }

    @Test
    void whoeverIsAccusedOfNotSayingSaysNothing() {
        assertEquals(
                List.of("-", "-"),
                Readings.english(
                        "Anna Holm was also accused of not declaring her house.\n\nBoth the union and"
                                + " the bank have made misleading statements about it."));
    }

    @Test
    void chiefsAndSpokesmenOfOfficesAreOfficials() {
        assertEquals(
                List.of("Karl Bakke/OFFICIAL", "Anna Holm/OFFICIAL"),
                Readings.english(
                        "Zavel district chief Karl Bakke said no.\n\nPresidential spokeswoman Anna"
                                + " Holm said yes."));
    }

    @Test
    void commasBetweenDashesTellNothing() {
        assertEquals(
                List.of("-", "Karl Bakke/PERSON"),
                Readings.english(
                        "Karl Bakke left the hall.\n\nBakke - one of the town's richest men, by all accounts"
                                + " - argued that all had acted well."));
    }

    @Test
    void whoSpokeLastIsWhoeverSaysItAtTheEnd() {
        assertEquals(
                List.of("Karl Bakke/PERSON", "Luis Mora/PERSON", "Luis Mora/PERSON"),
                Readings.english(
                        "Karl Bakke said all was well.\n\nLuis Mora disagreed.\n\nBakke was asking too"
                                + " much, he said."));
    }

    @Test
    void whoeverIsAccusedOfSomethingAccusesNobody() {
        assertEquals(
                List.of("-"),
                Readings.english(
                        "A man accused of burglary was not inclined to accept that he should wait."));
    }

    @Test
    void aPaperIsFromWhoeverPublishedItOnADay() {
        assertEquals(
                List.of("Zavel Institute/ORGANISATION", "Anna Holm/PERSON"),
                Readings.english(
                        "A report released on Monday by the Zavel Institute says pay is low.\n\nIt was"
                                + " false, asserted Anna Holm, acting for the state."));
    }

    @Test
    void whoRepresentsABodySpeaks() {
        assertEquals(
                List.of("Omar Zavel/OFFICIAL"),
                Readings.english(
                        "On Monday, negotiator Omar Zavel, representing Jund al-Zavel, a major"
                                + " armed group, also said the talks could resume."));
    }

    @Test
    void anAbbreviatedOfficeOfThatTimeEndsNoSentence() {
        assertEquals(
                List.of("Karl Bakke/OFFICIAL"),
                Readings.english("The bars will close, said then-Gov. Karl Bakke of Zavel."));
    }

    @Test
    void aStudentOfACollegeSpeaksForNobodyElse() {
        assertEquals(
                List.of("Anna Holm/PERSON"),
                Readings.english("Anna Holm, a college student, said the road was shut."));
    }

    @Test
    void whoShowsPicturesSaysNothing() {
        assertEquals(
                List.of("-"),
                Readings.english("Dutch news channels showed live images of people rescued."));
    }

    @Test
    void unnamedSourcesHaveOneSpelling() {
        assertEquals(
                List.of("witnesses/ANONYMOUS", "witnesses/ANONYMOUS"),
                Readings.english("Witnesses said it rained.\n\nIt was late, witnesses said."));
    }

    @Test
    void whoVotesSaysNothing() {
        assertEquals(
                List.of("-", "Swedes/PERSON"),
                Readings.english(
                        "Most Swedes rejected the plan.\n\nSwedes rejected claims that it was"
                                + " unfair."));
    }

    @Test
    void theLeftClaims() {
        assertEquals(
                List.of("left/ORGANISATION"),
                Readings.english("While the right agreed, the left claimed that it was old."));
    }

    @Test
    void whoeverIsNamedLikeAMonthSpeaks() {
        assertEquals(
                List.of("-", "Theresa May/OFFICIAL"),
                Readings.english("Theresa May lost on Monday.\n\nMay said that she was tired."));
    }

    @Test
    void whoActsIsWhoSaysItLater() {
        assertEquals(
                List.of("Authorities/OFFICIAL"),
                Readings.english(
                        "Authorities charged a man with murder, after they say he shot a driver."));
    }

    @Test
    void aCommitteeIsNotItsReport() {
        assertEquals(
                List.of("-", "council staff/ANONYMOUS", "council/OFFICIAL"),
                Readings.english(
                        "It rained on Monday.\n\n“It is late,” said council staff.\n\nThe council"
                                + " said that the road was shut."));
    }

    @Test
    void whoeverWasQuotedSpeaksInTheClauseOfItsOwn() {
        assertEquals(
                List.of("Karl Bakke/PERSON"),
                Readings.english(
                        "The row between the bank and Anna Holm came after Karl Bakke was quoted"
                                + " saying the bridge was old."));
    }

    @Test
    void whomADelegateRefersToSaysNothing() {
        assertEquals(
                List.of("-", "delegate of the council/OFFICIAL"),
                Readings.english(
                        "Karl Bakke left on Monday.\n\nReferring to Bakke, a delegate of the"
                                + " council said that he would lose."));
    }

    @Test
    void whereTiesAClauseToWhatStandsBeforeIt() {
        assertEquals(
                List.of("Anna Holm/OFFICIAL"),
                Readings.english(
                        "Anna Holm, the mayor of a town where survivors were taken, said it was"
                                + " busy."));
    }
}
