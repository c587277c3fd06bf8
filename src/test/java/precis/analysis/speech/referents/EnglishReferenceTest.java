package precis.analysis.speech.referents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.speech.Readings;

/** Whom English nouns and pronouns mean that the article has named before. */
class EnglishReferenceTest {

    @Test
    void theForceIsThePoliceNamedBefore() {
        assertEquals(
                List.of("Zavel Police/OFFICIAL", "Zavel Police/OFFICIAL"),
                Readings.english(
                        "A man was hurt, Zavel Police said.\n\nNobody was arrested, the force"
                                + " added."));
    }

    @Test
    void aCompoundOnlyTellsMoreOfABody() {
        assertEquals(
                List.of("Zavelair Airlines/ORGANISATION", "Zavelair Airlines/ORGANISATION"),
                Readings.english(
                        "Zavelair Airlines said it would cut jobs.\n\nThe Oslo-based carrier said"
                                + " that demand had fallen."));
    }

    @Test
    void aTrustThatATellingRelativeDefinesIsNew() {
        assertEquals(
                List.of("Zavel Academy/ORGANISATION", "trust/ORGANISATION"),
                Readings.english(
                        "Zavel Academy said it was sorry.\n\nThe trust that runs the school said a"
                                + " review had begun."));
    }

    @Test
    void anAgeIsToldOfSomeoneNamed() {
        assertEquals(
                List.of("-", "Karl Bakke/PERSON"),
                Readings.english(
                        "Karl Bakke won the race on Monday.\n\nThe 24-year-old from Zavel said he was"
                                + " tired."));
    }

    @Test
    void bothAreThoseNamedTogether() {
        assertEquals(
                List.of(
                        "-",
                        "Anna Holm/PERSON, Karl Bakke/PERSON",
                        "Anna Holm/PERSON, Karl Bakke/PERSON"),
                Readings.english(
                        "Anna Holm and Karl Bakke met in Zavel.\n\nThey said that talks would go"
                                + " on.\n\nThe two men denied that money had been paid."));
    }

    @Test
    void theCentralBankIsTheOneNamed() {
        assertEquals(
                List.of("Bank of England/OFFICIAL", "Bank of England/OFFICIAL"),
                Readings.english(
                        "The Bank of England said rates would rise.\n\nThe central bank warned that"
                                + " prices would too."));
    }

    @Test
    void aCentreIsNotTheAgency() {
        assertEquals(
                List.of("Zavel Flight Center/ORGANISATION", "NASA/OFFICIAL"),
                Readings.english(
                        "The Zavel Flight Center said the probe of NASA was lost.\n\nIt may be found,"
                                + " according to the agency."));
    }

    @Test
    void aPaperAfterAStudyIsTheStudy() {
        assertEquals(
                List.of("study/DOCUMENT", "study/DOCUMENT"),
                Readings.english(
                        "A study found that bees were rare.\n\nThe paper, which appeared on Monday,"
                                + " suggests that they may die out."));
    }

    @Test
    void aNewspaperIsCalledByItsName() {
        assertEquals(
                List.of("Zavel Tribune/MEDIA"),
                Readings.english(
                        "The Zavel Tribune newspaper reported on Thursday that the bank was broke."));
    }

    @Test
    void aBareDayStandsBesideAParticiple() {
        assertEquals(
                List.of("Zavel Institution/ORGANISATION"),
                Readings.english(
                        "A report published Monday by the Zavel Institution says that growth has"
                                + " slowed."));
    }

    @Test
    void aSourceIsCloseToSomething() {
        assertEquals(
                List.of("source close to the investigation/ANONYMOUS"),
                Readings.english(
                        "A source close to the investigation said the attack was planned."));
    }

    @Test
    void aCourtIsNeitherHeNorShe() {
        assertEquals(
                List.of("court/OFFICIAL", "-"),
                Readings.english(
                        "The court heard that money had gone.\n\nShe said nothing had been paid."));
    }

    @Test
    void theBodyBeforeAnOfficeTellsWhatSortOfSourceItsHolderIs() {
        assertEquals(
                List.of("Anna Holm/OFFICIAL", "Karl Bakke/ORGANISATION"),
                Readings.english(
                        "FBI Director Anna Holm said the man was dead.\n\nApple chief executive Karl"
                                + " Bakke said sales rose."));
    }

    @Test
    void aLawyerForSomeoneIsNotHim() {
        assertEquals(
                List.of("-", "lawyer for Mr Bakke/ANONYMOUS", "Anna Holm/PERSON"),
                Readings.english(
                        "Karl Bakke was held on Monday.\n\nA lawyer for Mr Bakke said nothing was"
                                + " paid.\n\nA friend of Mr Bakke, Anna Holm, said he was ill."));
    }

    @Test
    void aCompanyPlansToDoSomething() {
        assertEquals(
                List.of("Zavelair Airlines/ORGANISATION", "council/OFFICIAL"),
                Readings.english(
                        "Zavelair Airlines plans to cut 200 jobs.\n\nThe council hopes to close the"
                                + " bridge."));
    }

    @Test
    void peopleAreBriefedOnSomething() {
        assertEquals(
                List.of("people briefed on the inquiry/ANONYMOUS"),
                Readings.english(
                        "Two people briefed on the inquiry told the paper that he had left."));
    }

    @Test
    void aPollPutsAPartyOnSoMuch() {
        assertEquals(
                List.of("Zonda poll/DOCUMENT"),
                Readings.english("A Zonda poll last week put the party on 33%."));
    }

    @Test
    void aCampaignGroupHasAName() {
        assertEquals(
                List.of("Zavel Watch/ORGANISATION"),
                Readings.english("The campaign group Zavel Watch said the road was unsafe."));
    }

    @Test
    void whoArguesStandsBehindTheClause() {
        assertEquals(
                List.of("Anna Holm/EXPERT"),
                Readings.english(
                        "But it is too early to say whether the lake is shrinking, argues Anna Holm, a"
                                + " geologist."));
    }

    @Test
    void aVerbFollowsAnApposition() {
        assertEquals(
                List.of("Karl Bakke/EXPERT"),
                Readings.english(
                        "Karl Bakke, an analyst with Zavel Securities, estimates that it will cost a"
                                + " million."));
    }

    @Test
    void whoSuesAccuses() {
        assertEquals(
                List.of("Zavel Police/OFFICIAL"),
                Readings.english("Zavel Police sued the firm, accusing it of fraud."));
    }

    @Test
    void theSeatBeforeASpokesmanAndTheNounOfAnMpTellTheirSort() {
        assertEquals(
                List.of("Karl Bakke/OFFICIAL", "Anna Holm/OFFICIAL", "Jan Reed/ORGANISATION"),
                Readings.english(
                        "Kremlin spokesman Karl Bakke said no.\n\nAnna Holm, an opposition MP, said it"
                                + " was true.\n\nGeneral counsel Jan Reed said it was false."));
    }

    @Test
    void whoAcknowledgesMayStandInsideTheSentence() {
        assertEquals(
                List.of("Anna Holm/PERSON", "Anna Holm/PERSON"),
                Readings.english(
                        "Anna Holm said the road was shut.\n\nIt might stay so, Ms Holm acknowledged,"
                                + " if it rained."));
    }

    @Test
    void aTrialSuggestsAndItsResearchersReport() {
        assertEquals(
                List.of("large trial/DOCUMENT", "researchers/EXPERT"),
                Readings.english(
                        "The drug slows the disease, a large trial suggests.\n\nThree people fell ill,"
                                + " the researchers report."));
    }

    @Test
    void aStatesPresidentIsTheOneNamedWithIt() {
        assertEquals(
                List.of("Anna Holm/OFFICIAL", "Anna Holm/OFFICIAL", "Chile's president/OFFICIAL"),
                Readings.english(
                        "Russian President Anna Holm said no.\n\nRussia's president added that it was"
                                + " late.\n\nChile's president said yes."));
    }

    @Test
    void theSheriffsOfficeIsTheOneOfItsCounty() {
        assertEquals(
                List.of(
                        "Zavel County Sheriff's Office/OFFICIAL",
                        "Zavel County Sheriff's Office/OFFICIAL"),
                Readings.english(
                        "The Zavel County Sheriff's Office said two men were hurt.\n\nThe sheriff's"
                                + " office said a man had been arrested."));
    }

    @Test
    void membersOfTwoPartiesAreOfBoth() {
        assertEquals(
                List.of(
                        "Labour, Green and Liberal MPs/OFFICIAL",
                        "Sunni and Shia leaders/ANONYMOUS"),
                Readings.english(
                        "Labour, Green and Liberal MPs said they would vote against it.\n\nSunni and"
                                + " Shia leaders called for calm."));
    }

    @Test
    void aTreasurerCanSpeak() {
        assertEquals(
                List.of("treasurer of the club/ORGANISATION"),
                Readings.english("The treasurer of the club said the money was gone."));
    }

    @Test
    void theLastOfSeveralPlacesIsNobody() {
        assertEquals(
                List.of("officials/OFFICIAL", "mayor/OFFICIAL"),
                Readings.english(
                        "In Norway and France, officials said rain had stopped.\n\nIn Zavel and Oslo,"
                                + " the mayor said roads were dry."));
    }

    @Test
    void theStudyIsOneCalledSoBefore() {
        assertEquals(
                List.of("study/DOCUMENT", "study/DOCUMENT", "study/DOCUMENT"),
                Readings.english(
                        "The fish is new, according to a study. During their surveys researchers found"
                                + " ten of them, the study said. They are small, the study said."));
    }

    @Test
    void bothAreTheOnlyTwoNamedBefore() {
        assertEquals(
                List.of(
                        "-",
                        "Maria Holt/PERSON, Lars Eide/PERSON",
                        "Maria Holt/PERSON, Lars Eide/PERSON"),
                Readings.english(
                        "Maria Holt met her Norwegian counterpart Lars Eide on Monday. The two said"
                                + " they would sign a treaty. Both politicians called for calm."));
    }

    @Test
    void nobodyNamesThemselvesBehindTheirPronoun() {
        assertEquals(
                List.of("Sadiq Amer/PERSON", "Sadiq Amer/PERSON"),
                Readings.english(
                        "However, while Yasir Holt's promotion might seem like a challenge, a deal was"
                                + " still possible, Sadiq Amer told reporters.\n\nHe noted that Holt"
                                + " might surprise everyone."));
    }
}
