package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.CastMember;
import precis.analysis.actors.Reading;
import precis.model.ActorKind;

class MisspelledNamesTest {

    @Test
    void swappedLettersOfAKnownNameMakeNobodyElse() {
        Cast cast =
                Reading.english(
                        "Aid for Norvik",
                        "The United Nations sent aid to Norvik on Monday. The Untied Nations said"
                                + " that more would follow.");
        assertEquals(
                List.of("Untied Nations"),
                cast.named("United Nations").orElseThrow().actor().aliases());
        Cast french =
                Reading.cast(
                        "Une aide pour Norvik",
                        "Les Nations unies ont envoyé une aide lundi. Les Nations Uneis ont promis"
                                + " davantage.");
        assertEquals(
                List.of("Nations Uneis"),
                french.named("Nations unies").orElseThrow().actor().aliases());
    }

    @Test
    void aMisspeltNameThatStandsAloneIsStillKnown() {
        Cast cast =
                Reading.english(
                        "Talks fail", "Afhganistan said on Monday that the talks had failed.");
        assertEquals(ActorKind.COUNTRY, cast.named("Afhganistan").orElseThrow().actor().kind());
    }

    @Test
    void swappedLettersOfANameOfTheArticleMakeNobodyElse() {
        Cast cast =
                Reading.english(
                        "Two arrests at Zavel",
                        "Police arrested Damian Zavadski on Monday. Lawyers for Daiman Zavadski"
                                + " said that he denied it.");
        assertEquals(1, cast.members().stream().filter(m -> isPerson(m)).count());
    }

    @Test
    void aDoubledLetterInANationalityIsNoName() {
        Cast cast =
                Reading.english(
                        "A cup for Norvik",
                        "The club lost to the Brazillian side on Monday, Jane Holm said.");
        assertTrue(cast.named("Brazillian").isEmpty());
    }

    @Test
    void aSurnameThatLooksLikeATownIsStillSomeones() {
        Cast cast =
                Reading.cast(
                        "Une élue se défend",
                        "Claire Toulousse a nié les faits lundi. Mme Toulousse dénonce un complot.");
        assertTrue(isPerson(cast.named("Claire Toulousse").orElseThrow()));
        assertEquals(1, cast.actors().size());
    }

    private static boolean isPerson(CastMember member) {
        return member.actor().kind() == ActorKind.PERSON;
    }
}
