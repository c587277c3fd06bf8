package precis.analysis.actors.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;
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

    @Test
    void aCountryThatMeetsAnotherIsItsTeamInTheNewsOfSport() {
        Cast cast =
                Reading.cast(
                        "Une finale pour la Croatie",
                        "La Croatie a battu l'Italie en demi-finale du tournoi. Le sélectionneur"
                                + " félicite ses joueurs. La Croatie jouera contre la Serbie.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Croatie"));
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Italie"));
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Serbie"));
    }

    @Test
    void whereOneCountryMeetsAnotherAThirdMayPlayToo() {
        Cast cast =
                Reading.cast(
                        "Le tournoi",
                        "Les joueurs ont été battus par la Serbie dans leur stade. La Suède attend le"
                                + " prochain match du tournoi.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Serbie"));
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Suède"));
    }

    @Test
    void aTownThatMeetsAnotherIsItsClub() {
        Cast cast =
                Reading.cast(
                        "Ligue 1 : Lyon coule à Brest",
                        "Brest a dominé Lyon samedi, lors d'un match du championnat. L'entraîneur a"
                                + " parlé aux joueurs de Lyon.");
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Brest"));
        assertEquals(ActorKind.ORGANISATION, kind(cast, "Lyon"));
    }

    @Test
    void whereNoGameIsToldACountryStaysOne() {
        Cast cast =
                Reading.cast(
                        "Un accord rejeté",
                        "La Croatie a battu l'Italie au vote. La Croatie l'a remporté de peu.");
        assertEquals(ActorKind.COUNTRY, kind(cast, "Croatie"));
    }

    @Test
    void theStateIsMeantWhereItsGovernmentIs() {
        Cast cast =
                Reading.cast(
                        "Le Qatar et la coupe du monde",
                        "Le Qatar affrontera l'Iran en match de coupe du monde dans son stade."
                                + " Le gouvernement du Qatar a invité les joueurs.");
        assertEquals(ActorKind.COUNTRY, kind(cast, "Qatar"));
    }

    private static ActorKind kind(Cast cast, String name) {
        return cast.named(name).orElseThrow().actor().kind();
    }

    @Test
    void aNicknameOfATeamIsJoinedWithIt() {
        Cast cast =
                Reading.cast(
                        "Une finale gagnée",
                        "L'équipe de France a battu le Danemark lundi. Les Bleues ont dominé le"
                                + " match. Les Tricolores ont marqué deux buts.");
        assertEquals(
                Set.of("Bleues", "Tricolores"),
                Set.copyOf(Reading.aliases(cast, "équipe de France")));
    }

    @Test
    void aCountryThatPlaysIsTheTeamWithTheNickname() {
        Cast cast =
                Reading.cast(
                        "Une finale gagnée",
                        "Le Cameroun a battu le Togo lundi. Les Lions indomptables ont marqué deux"
                                + " buts.");
        assertEquals(Set.of("Cameroun"), Set.copyOf(Reading.aliases(cast, "Lions indomptables")));
    }
}
