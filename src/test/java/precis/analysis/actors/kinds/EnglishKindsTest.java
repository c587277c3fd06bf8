package precis.analysis.actors.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;
import precis.model.ActorKind;

/** What tells the kind of a name where the last word says what it stands for. */
class EnglishKindsTest {

    @Test
    void aClubIsCalledByItsNameWithoutTheTown() {
        Cast cast =
                Reading.english(
                        "News of the day",
                        "Manchester United lost on Monday, Jan Holm said. United signed two players.");
        assertEquals("Manchester United", cast.named("United").orElseThrow().actor().name());
    }

    @Test
    void aNounForPeopleMayOpenTheNameOfACouncil() {
        assertKind(
                ActorKind.ORGANISATION,
                "Refugee Council",
                "The Refugee Council said on Monday that it would meet. The Refugee Council is old.");
    }

    @Test
    void aHospitalIsNoSpokeswoman() {
        Cast cast =
                Reading.english(
                        "News of the day",
                        "Both men were safe in Zavel Hospital, a spokeswoman said. Zavel Hospital said"
                                + " that they could go home.");
        assertEquals(Optional.empty(), cast.named("Zavel Hospital").orElseThrow().actor().role());
    }

    @Test
    void whoRulesIsNoPlaceUnderThem() {
        assertKind(
                ActorKind.PERSON,
                "Xi Jinping",
                "The repression seen under Xi Jinping, most of all in the west, goes on.");
    }

    @Test
    void aCountyIsAPlaceThoughItBeginsLikeAPerson() {
        assertKind(
                ActorKind.PLACE,
                "Harlan County",
                "Snow fell on Harlan County, and Harlan County was cut off, Jan Holm said.");
    }

    @Test
    void whereSomeoneIsFromIsAPlace() {
        assertKind(
                ActorKind.PLACE,
                "Zavelhills",
                "Jan Holm, 58, of Zavelhills, wept in court on Monday. Zavelhills is quiet.");
    }

    @Test
    void aTradeTellsOfAFirm() {
        assertKind(
                ActorKind.ORGANISATION,
                "Zavane",
                "Zavane, the world's second-biggest brewer, said on Monday that sales fell.");
    }

    @Test
    void aCourtIsNoPartOfANameBehindIt() {
        assertKind(
                ActorKind.PERSON,
                "Debbie Zavel",
                "Outside court Debbie Zavel, whose sister was killed, said families felt let down.");
    }

    @Test
    void aNicknameStandsInsideSomeonesName() {
        assertKind(
                ActorKind.PERSON,
                "John “Jack” Zavel",
                "John “Jack” Zavel, 52, was elected on Monday. Zavel is a farmer.");
    }

    @Test
    void twoNamesWithASignBetweenAreAFirm() {
        assertKind(
                ActorKind.ORGANISATION,
                "Zavel & Lane",
                "Zavel & Lane said on Monday that it would close two shops.");
    }

    @Test
    void aTownsCouncilIsABodyThoughWrittenSmall() {
        assertKind(
                ActorKind.ORGANISATION,
                "Zavel Vale district council",
                "The leader of Zavel Vale district council, Jane Holm, resigned. Zavel Vale district"
                        + " council said it would meet.");
    }

    @Test
    void theLastWordsOfABodysNameMayStandForIt() {
        assertKind(
                ActorKind.ORGANISATION,
                "coast guard",
                "The Zavelian Coast Guard found the boat. The coast guard's spokesman, Jan Holm,"
                        + " said it was full.");
    }

    @Test
    void aVenueIsAPlaceThoughCentresMayBeBodies() {
        assertKind(
                ActorKind.PLACE,
                "Metro Zavel Convention Centre",
                "The fair at the Metro Zavel Convention Centre closed on Monday, Jane Holm said.");
    }

    @Test
    void aGovernmentIsNamedForWhoLeadsIt() {
        assertKind(
                ActorKind.PERSON,
                "Zavelli",
                "Taxes rose under the Zavelli government, which Jane Holm opposed in parliament.");
    }

    @Test
    void deathBefallsAPerson() {
        assertKind(
                ActorKind.PERSON,
                "Zavelli",
                "Jane Holm was charged with the murder of Zavelli on Monday.");
    }

    @Test
    void aNounBehindANameSaysWhatBodyItIs() {
        assertKind(
                ActorKind.ORGANISATION,
                "Jane Zavel",
                "Jane Zavel hospital said that the patients were well.");
    }

    @Test
    void aTownThatOpensALongerNameIsABodys() {
        assertKind(
                ActorKind.ORGANISATION,
                "Gauteng Zavel",
                "Gauteng Zavel said on Monday that the roads were open.");
    }

    @Test
    void anOfficeMayOpenTheNameOfABody() {
        assertKind(
                ActorKind.ORGANISATION,
                "Doctor Zavel Society of Canada",
                "The Doctor Zavel Society of Canada said on Monday that it would meet.");
        assertKind(
                ActorKind.ORGANISATION,
                "Farmers' Union of Wales",
                "The sheep are safe, the Farmers' Union of Wales said on Monday.");
    }

    private static void assertKind(ActorKind kind, String name, String text) {
        Cast cast = Reading.english("News of the day", text);
        assertEquals(kind, cast.named(name).orElseThrow().actor().kind());
    }

    @Test
    void whatIsCalledAGroupIsABodyHoweverManyWordsNameIt() {
        assertKind(
                ActorKind.ORGANISATION,
                "Jund al-Zavel",
                "Fighters of Jund al-Zavel, a major rebel group, left the town.");
    }

    @Test
    void whoeverHasButOneNameIsSomeone() {
        assertKind(
                ActorKind.PERSON,
                "Zarvife",
                "Among those saved was a woman called Zarvife who had phoned the police.");
    }

    @Test
    void whatHasSharesIsACompany() {
        assertKind(ActorKind.ORGANISATION, "Zavelis", "Shares in Zavelis rose, Zavelis said.");
        assertKind(ActorKind.ORGANISATION, "Zavelis", "Zavelis shares fell, Zavelis said.");
    }

    @Test
    void anAgeTellsThatSomeoneIsMeant() {
        assertKind(ActorKind.PERSON, "Zavel", "Zavel, 34, denies a charge of theft.");
    }

    @Test
    void whereAShareIsListedActsNowhere() {
        Cast cast =
                Reading.english(
                        "News of the day",
                        "Zavelis (NYSE: ZVL) said it would buy Ostara Inc (OSTR.O) and Kelm Ltd"
                                + " (ASX:KLM).");
        assertEquals(Optional.empty(), cast.named("NYSE"));
        assertEquals(Optional.empty(), cast.named("ZVL"));
        assertEquals(Optional.empty(), cast.named("OSTR.O"));
        assertEquals(Optional.empty(), cast.named("ASX"));
    }

    @Test
    void whatStandsBeforeWhoSaysItIsNotWhatTheyAre() {
        Cast cast = Reading.english("News of the day", "They held a suspect, Jan Holm said.");
        assertEquals(Optional.empty(), cast.named("Jan Holm").orElseThrow().actor().role());
    }

    @Test
    void aCompoundOfCommonWordsIsNobody() {
        Cast cast =
                Reading.english("News of the day", "Ride-hailing firm Zavelis said it would hire.");
        assertEquals(Optional.empty(), cast.named("Ride-hailing"));
    }

    @Test
    void initialsInOneWordAreThoseOfSomeoneWhoseOfficeIsTold() {
        assertKind(ActorKind.PERSON, "AP Zavelis", "District collector AP Zavelis said so.");
    }

    @Test
    void theLettersOfACountryAreNoInitials() {
        Cast cast =
                Reading.english(
                        "News of the day",
                        "Sales of U.S. Soup fell. Zavel Soup said it was sorry.");
        assertEquals("Zavel Soup", cast.named("Zavel Soup").orElseThrow().actor().name());
    }

    @Test
    void whatFollowsAnEmployerTellsOfWhoWorksThere() {
        Cast cast =
                Reading.english(
                        "News of the day",
                        "Dr Jan Holm of the University of Zavel, lead author of the study, left.");
        assertEquals(
                Optional.of("lead author of the study"),
                cast.named("Jan Holm").orElseThrow().actor().role());
    }

    @Test
    void aWordForAPlaceIsASurnameWhereItSpeaksOrStandsAlone() {
        assertKind(
                ActorKind.PERSON,
                "Ann Lake",
                "Ann Lake was late on Monday. Later, Lake said that it rained.");
        assertKind(ActorKind.PERSON, "Ann Tower", "Ann Tower said on Monday that it rained.");
        assertKind(ActorKind.PLACE, "Ann Tower", "They met near Ann Tower on Monday.");
    }

    @Test
    void lettersBehindAFirstNameAreNoSurname() {
        assertKind(
                ActorKind.ORGANISATION,
                "Ann DPU",
                "The Ann DPU chairman was kidnapped on Monday. The Ann DPU met.");
    }

    @Test
    void aProvinceGoesByItsLetters() {
        Cast cast =
                Reading.english(
                        "News of the day",
                        "Fires spread in British Columbia on Monday. B.C. asked for help.");
        assertEquals("British Columbia", cast.named("B.C.").orElseThrow().actor().name());
    }

    @Test
    void newsOnSomeoneIsNoPlace() {
        assertKind(
                ActorKind.PERSON,
                "Dravek Molta",
                "Dravek Molta limped off. The club hopes for good news on Molta.");
    }

    @Test
    void aClubIsNamedBehindItsPeople() {
        Cast cast =
                Reading.english(
                        "News of the day", "On Monday they face Russians Torpedo Zavel at home.");
        assertEquals("Torpedo Zavel", cast.named("Torpedo Zavel").orElseThrow().actor().name());
    }
}
