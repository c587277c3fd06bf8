package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.Actor;
import precis.model.ActorKind;

/** Who bears a name with another, and which bodies a shorter form means, in English. */
class EnglishBearersTest {

    private static List<String> names(Cast cast) {
        return cast.members().stream().map(CastMember::actor).map(Actor::name).sorted().toList();
    }

    @Test
    void aLadyIsNoSirOfTheSameName() {
        assertEquals(
                List.of("Hugh Zavel", "Zavel"),
                names(
                        Reading.english(
                                "News of the day",
                                "Sir Hugh Zavel opened the hall. Lady Zavel thanked the guests.")));
    }

    @Test
    void theNavyIsThatOfTheCountryNamed() {
        assertEquals(
                List.of("US Navy", "Navy"),
                forms(
                        "US Navy",
                        "Two US Navy ships left on Monday. The Navy said it would send a third."));
    }

    @Test
    void theSheriffsOfficeIsThatOfTheCountyNamed() {
        assertEquals(
                List.of("Zavel County Sheriff's Office", "Sheriff's Office"),
                forms(
                        "Zavel County Sheriff's Office",
                        "The Zavel County Sheriff's Office said a man was found. The Sheriff's"
                                + " Office said it was no accident."));
    }

    @Test
    void aRankOfSeveralWordsIsNoName() {
        assertEquals(
                List.of("Helen Brandt"),
                names(
                        Reading.english(
                                "News of the day",
                                "Petty Officer First Class Helen Brandt left. Petty Officer 2nd"
                                        + " Class Helen Brandt said no.")));
    }

    @Test
    void aRankBehindItsForceOpensAName() {
        assertEquals(
                ActorKind.PERSON,
                Reading.english("News of the day", "Navy Lt. Helen Brandt said the boat had sunk.")
                        .named("Helen Brandt")
                        .orElseThrow()
                        .actor()
                        .kind());
    }

    @Test
    void aTownThatPlaysIsItsClub() {
        Cast cast =
                Reading.english(
                        "Cup exit for Zavel City",
                        "Zavel City lost the match 3-0. The striker Jan Holm missed a penalty, and"
                                + " coach Karl Bakke left at half-time.");
        assertEquals(ActorKind.ORGANISATION, cast.named("Zavel City").orElseThrow().actor().kind());
    }

    @Test
    void aTownIsToldByAStreetOrASideOfIt() {
        assertEquals(
                ActorKind.PLACE,
                kind("Zavel", "Helen Brandt, 58, of Quay Street, Zavel, was jailed. Zavel wept."));
        assertEquals(
                ActorKind.PLACE,
                kind("Orme Point", "A boat sank 20 miles east of Orme Point. Orme Point wept."));
    }

    private static ActorKind kind(String name, String text) {
        return Reading.english("News of the day", text).named(name).orElseThrow().actor().kind();
    }

    private static List<String> forms(String name, String text) {
        Actor actor = Reading.english("News of the day", text).named(name).orElseThrow().actor();
        return actor.names().toList();
    }
}
