package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import precis.model.ActorKind;

/** Teams of a country, clubs, and what stands for either. */
class TeamsTest {

    @Test
    void aCountryThatPlaysIsItsTeam() {
        Cast cast =
                Reading.cast(
                        "Une finale perdue",
                        "L'équipe de Croatie s'est imposée lundi. La Croatie affrontera le"
                                + " vainqueur dimanche. L'équipe croate a dominé le match.");
        assertEquals(
                Set.of("Croatie", "équipe croate"),
                Set.copyOf(Reading.aliases(cast, "équipe de Croatie")));
    }

    @Test
    void whereItIsPlayedTheCountryIsMeant() {
        Cast cast =
                Reading.cast(
                        "Une finale perdue",
                        "L'équipe de Croatie s'est imposée lundi en Croatie. L'équipe de Croatie a"
                                + " dominé le match.");
        assertEquals(ActorKind.COUNTRY, cast.named("Croatie").orElseThrow().actor().kind());
    }

    @Test
    void aTeamIsToldByTheAdjectiveOfItsCountry() {
        Cast cast =
                Reading.cast(
                        "Une finale perdue",
                        "La sélection brésilienne s'est imposée lundi à Lyon.");
        assertEquals(
                ActorKind.ORGANISATION,
                cast.named("sélection brésilienne").orElseThrow().actor().kind());
    }

    @Test
    void womenAndMenMakeTwoTeams() {
        Cast cast =
                Reading.cast(
                        "Deux finales",
                        "L'équipe féminine de Croatie a gagné lundi. L'équipe masculine de Croatie"
                                + " a perdu mardi.");
        assertTrue(cast.named("équipe féminine de Croatie").isPresent());
        assertTrue(cast.named("équipe masculine de Croatie").isPresent());
        assertTrue(Reading.aliases(cast, "équipe féminine de Croatie").isEmpty());
    }

    @Test
    void aClubIsWhatItsNounIsCompletedBy() {
        Cast cast =
                Reading.cast(
                        "Un transfert",
                        "Le club des Girondins de Bordeaux a recruté un ailier. Les Girondins de"
                                + " Bordeaux joueront dimanche.");
        assertTrue(cast.named("club des Girondins de Bordeaux").isEmpty());
        assertTrue(cast.named("Girondins de Bordeaux").isPresent());
    }
}
