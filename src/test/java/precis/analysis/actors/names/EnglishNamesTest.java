package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import precis.analysis.actors.Cast;
import precis.analysis.actors.CastMember;
import precis.analysis.actors.Reading;
import precis.model.Actor;
import precis.model.ActorKind;

/** How far a name goes where what it stands for comes last, and which words are none. */
class EnglishNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The South Korean government has denied it.            | South Korean government
                    The Indian water firm Zavex lost money on Monday.     | Zavex
                    A doctor at Zavel General Hospital saved the child.   | Zavel General Hospital
                    The Turkish Red Crescent sent tents on Monday.        | Turkish Red Crescent
                    Ex-policeman Helen Brandt rejected the charge.        | Helen Brandt
                    Under Helen Brandt, the firm lost money.              | Helen Brandt
                    Key Zavel Trust members left the hall on Monday.      | Zavel Trust
                    Soldiers of the 82nd Airborne Division left on Monday. | 82nd Airborne Division
                    The Digital, Culture and Sport Committee met on Monday. | Digital, Culture and Sport Committee
                    The Social and Moral Crimes Commission met on Monday. | Social and Moral Crimes Commission
                    He wrote to the Code of Conduct Bureau on Monday.     | Code of Conduct Bureau
                    She wrote to the Zavel County Sheriff's Office.       | Zavel County Sheriff's Office
                    Forty-year-old Helen Brandt rejected the charge.      | Helen Brandt
                    Spokesperson of the Command Rahil Nasek said no.      | Rahil Nasek
                    Zavel Member of Parliament Rahil Nasek was hurt.      | Rahil Nasek
                    Commissioner of Police Rahil Nasek sent ten men.      | Rahil Nasek
                    And Zavel police commander Helen Brandt said no.      | Zavel police
                    The Anti-Theft and Cyber Crime Unit searched the house. | Anti-Theft and Cyber Crime Unit
                    She told the Zavel Evening News that it was over.     | Zavel Evening News
                    Chairman of Zavel Parish Council Helen Brandt left.   | Helen Brandt
                    The UN Syria envoy left the talks on Monday.          | Syria
                    Coun Helen Brandt rejected the charge.                | Helen Brandt
                    It was a defeat for Theresa May on Monday.            | Theresa May
                    The Sports, Tourism and Culture committee met on Monday. | Sports, Tourism and Culture committee
                    The mayor met Joseph ole Zavel on Monday.             | Joseph ole Zavel
                    The Ministry of Labour, Health and Welfare met on Monday. | Ministry of Labour, Health and Welfare
                    Zavel Gov. Helen Deal signed an order on Monday.      | Helen Deal
                    Warden Earl Zavel said the fire was out.              | Earl Zavel
                    Police spokesman ASP Jude Okoro said he ran.          | Jude Okoro
                    The commissioner, CP Monday Bala Kura, said so.       | Monday Bala Kura
                    Zavel Fire and Rescue Services sent ten crews.        | Zavel Fire and Rescue Services
                    She was held at Zavel Road Garda Station on Monday.   | Zavel Road Garda Station
                    He was taken to the Queen Elizabeth hospital.         | Queen Elizabeth hospital
                    Superintendent of Police Helen Brandt said no.        | Helen Brandt
                    Zavel Collector Helen Brandt said no.                 | Helen Brandt
                    Officers of the U.S. Marshals Service came.           | U.S. Marshals Service
                    """)
    void aNameIsWhole(String sentence, String name) {
        assertTrue(names(sentence).toList().contains(name), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Typhoon Zavelor killed nine people. On Friday Zavelor reached the coast.",
                "The ferry Queen Zavela sank on Monday. The Queen Zavela had left at noon.",
                "The USS Zavel left on Monday. HMS Bravery sailed too.",
                "The Chief Press Secretary (CPS) spoke. The CPS added that the books were open.",
                "They found a frog, Zavela mirabunda, in a swamp. Zavela mirabunda eats flies.",
            })
    void whatBearsANameDoesNotAct(String text) {
        assertEquals(List.of(), names(text).toList());
    }

    @Test
    void aFirmKeepsItsNameWithoutItsForm() {
        assertEquals(
                List.of("Zavex Foods Corp"),
                Reading.english(
                                "Losses",
                                "Zavex Foods Corp reported a loss. Zavex Foods will cut jobs.")
                        .members()
                        .stream()
                        .map(m -> m.actor().name())
                        .toList());
    }

    @Test
    void aKnownFirmKeepsItsNameToo() {
        assertEquals(
                1,
                Reading.english("Losses", "Toyota Corp reported a loss. Toyota will cut jobs.")
                        .members()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "She flew to Perth for World Youth Day.,World Youth",
        "Two Zavel MPs left the hall on Monday.,Two Zavel MPs",
        "The Helen Brandt-led panel met on Monday.,Helen",
        "The Zavel Entry Number was lost.,Zavel Entry Number",
        "She was held at the Zavel Police station.,Zavel Police",
        "Whether Zavel would have agreed is unclear.,Whether Zavel",
        "(As Holt noted at the time it was late.),As Holt",
        "He may revise the Japan-U.S. Status of Forces Agreement.,S. Status",
        "A China-US trade deal would help.,China-US",
        "He broke the hold that they had on the office for a decade.,office for a decade",
        "An appeal goes to the office of Sweden's attorney general.,office of Sweden"
    })
    void noNameIsCutFromWhatIsNone(String sentence, String piece) {
        assertTrue(names(sentence).noneMatch(piece::equals), sentence);
    }

    @Test
    void anAcronymInBracketsIsNoFurtherMention() {
        assertEquals(
                salience("The Zavel Trust met in May.", "Zavel Trust"),
                salience("The Zavel Trust (ZT) met in May.", "Zavel Trust"));
    }

    private static double salience(String text, String name) {
        return Reading.english("News of the day", text)
                .named(name)
                .orElseThrow()
                .actor()
                .salience();
    }

    @Test
    void whoLeadsAFirmIsNoFirm() {
        assertEquals(
                ActorKind.PERSON,
                Reading.english("Losses", "Under Helen Brandt, the firm lost money.")
                        .named("Helen Brandt")
                        .orElseThrow()
                        .actor()
                        .kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The villages of Horwey, Tresk and Zavel were flooded.   | Horwey,Tresk,Zavel
                    Two men were caught in the Zavel copper mine on Monday. | Zavel
                    Two men were caught in the Wanda coal mine on Monday.   | Wanda
                    The River Zavel rose on Monday.                         | River Zavel
                    """)
    void aPlaceIsNoBody(String sentence, String places) {
        List<String> bodies =
                Reading.english("News of the day", sentence).members().stream()
                        .map(CastMember::actor)
                        .filter(a -> a.kind() == ActorKind.ORGANISATION)
                        .map(Actor::name)
                        .toList();
        Stream.of(places.split(",")).forEach(p -> assertTrue(!bodies.contains(p), sentence));
    }

    @Test
    void theNounBeforeAPlaceIsNoPartOfItsName() {
        String text = "The moon Zavela has an ocean. Zavela is cold, Helen Brandt said.";
        assertEquals(List.of("Zavela", "Helen Brandt"), names(text).toList());
    }

    @Test
    void aDemonymIsNoName() {
        String text = "The reply came on Monday, with Jordanian Trade Minister Helen Brandt calm.";
        assertEquals(List.of("Helen Brandt"), names(text).toList());
    }

    @Test
    void aWordInCapitalsIsNoName() {
        String text = "Helen Brandt called the vote a DISGRACE on Monday.";
        assertEquals(List.of("Helen Brandt"), names(text).toList());
    }

    private static Stream<String> names(String text) {
        return Reading.english("News of the day", text).members().stream()
                .map(CastMember::actor)
                .map(Actor::name);
    }

    @Test
    void thePostOfAChiefNamesNoBody() {
        assertTrue(names("He hurt a small-town police chief.").toList().isEmpty());
    }

    @Test
    void whoSpeaksForThePoliceOfATownIsNoPartOfItsName() {
        assertEquals(
                List.of("Helen", "Zavel police"),
                names("Spokeswoman for Zavel police Helen said no.").toList());
    }

    @Test
    void aSurnameRightBehindAnOutletIsNoPartOfIt() {
        Cast cast =
                Reading.english(
                        "News of the day",
                        "Speaking to the Daily Mail Zavel said it was over. Marina Zavel wept.");
        assertTrue(cast.named("Daily Mail Zavel").isEmpty());
        assertEquals(List.of("Zavel"), Reading.aliases(cast, "Marina Zavel"));
    }
}
