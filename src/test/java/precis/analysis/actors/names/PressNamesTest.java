package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.CastMember;
import precis.analysis.actors.Reading;
import precis.model.ActorKind;

/** Names as agency copy and regional papers give them. */
class PressNamesTest {

    private static CastMember member(String text, String name) {
        return Reading.cast("Un titre", text).named(name).orElseThrow();
    }

    @Test
    void aRowOfWordsBeforeItsAcronymIsOneName() {
        Cast cast =
                Reading.cast(
                        "Le vote",
                        "Le groupe Écologie, Ruralité et Libertés (ERL) a voté contre. L'ERL"
                                + " proteste.");
        assertTrue(Reading.aliases(cast, "Écologie, Ruralité et Libertés").contains("ERL"));
        assertTrue(cast.named("Ruralité").isEmpty());
    }

    @Test
    void anAcronymMayBeWrittenAsAWordElsewhere() {
        Cast cast =
                Reading.cast(
                        "Le cyclisme : le TAS tranche",
                        "Le Tribunal arbitral du sport a rejeté l'appel, a annoncé le TAS samedi."
                                + " Dans son communiqué, le Tas explique que le test était fiable.");
        assertTrue(Reading.aliases(cast, "Tribunal arbitral du sport").contains("Tas"));
    }

    @Test
    void anOfficeBeforeACommaIsNoPartOfAnAlias() {
        Cast cast =
                Reading.cast(
                        "Les pilotes exigent un médiateur, Molnu refuse",
                        "Le cabinet du Premier ministre Luc Molnu a fait savoir que rien ne"
                                + " changerait. Luc Molnu refuse.");
        assertEquals(List.of("Molnu"), Reading.aliases(cast, "Luc Molnu"));
    }

    @Test
    void scientificNamesActNowhere() {
        Cast cast =
                Reading.cast(
                        "Un fossile",
                        "Le Pegolax africanus vient d'être décrit. Le Pegolax était petit, selon"
                                + " Paul Sorren.");
        assertTrue(cast.named("Pegolax").isEmpty());
    }

    @Test
    void anEnvoyOfSomeoneIsNotWhomTheWordsBehindName() {
        assertEquals(
                Optional.of("secrétaire général des Nations unies"),
                member(
                                "Elle a vu l'émissaire spécial du secrétaire général des Nations unies"
                                        + " Jan Vester. Jan Vester attend.",
                                "Jan Vester")
                        .actor()
                        .role());
    }

    @Test
    void aBodyMayBeNamedAfterItsPurpose() {
        Cast cast =
                Reading.cast(
                        "Le séisme",
                        "La « Commission nationale pour la réduction des risques » craint le pire."
                                + " La Commission a alerté les villes.");
        assertTrue(
                Reading.aliases(cast, "Commission nationale pour la réduction des risques")
                        .contains("Commission"));
    }

    @Test
    void theExecutiveIsTheGovernmentWhereNoStateIsNamed() {
        Cast cast =
                Reading.cast(
                        "Le vote", "L'exécutif promet une aide. Le gouvernement a tenu parole.");
        assertEquals(List.of("gouvernement"), Reading.aliases(cast, "exécutif"));
    }

    @Test
    void governmentsOfSeveralLeadersStayApart() {
        Cast cast =
                Reading.cast(
                        "Le vote",
                        "Le gouvernement Zavel est tombé. Le gouvernement Morvane lui succède.");
        assertEquals(List.of(), Reading.aliases(cast, "gouvernement Zavel"));
        assertEquals(List.of(), Reading.aliases(cast, "gouvernement Morvane"));
    }

    @Test
    void whatStandsBehindChezIsNoPlace() {
        String text = "Chez Valtex, les salaires baissent. Luc Ferrand travaille chez Valtex.";
        assertEquals(ActorKind.ORGANISATION, member(text, "Valtex").actor().kind());
    }

    @Test
    void aNounOfSeveralWordsMayIntroduceABody() {
        String text = "Sa maison d'édition, Verdalie, prépare un recueil.";
        assertEquals(ActorKind.ORGANISATION, member(text, "Verdalie").actor().kind());
    }

    @Test
    void aMediumThatOnlyLetsOthersSpeakDoesNotAct() {
        String text =
                "La grève durera, a déclaré Luc Ferrand au micro de France Inter. Ana Costa,"
                        + " invitée de CNews, a promis une prime. Deux hommes sont morts, a appris"
                        + " l'AFP auprès de la police.";
        for (String medium : List.of("France Inter", "CNews", "AFP")) {
            assertFalse(member(text, medium).published());
        }
    }

    @Test
    void whatSomeoneDidToAnotherIsNotWhatTheyAre() {
        String text =
                "La cour a condamné Luc Ferrand. Le meurtrier de la jeune Ana Costa est en fuite.";
        assertEquals(Optional.empty(), member(text, "Luc Ferrand").actor().role());
        assertEquals(Optional.empty(), member(text, "Ana Costa").actor().role());
    }

    @Test
    void aChamberEndsBeforeWhatIsDoneToIt() {
        Cast cast =
                Reading.cast(
                        "Le vote",
                        "Le ministre saisira le Sénat du texte. Le vote a privé l'Assemblée"
                                + " nationale de débats.");
        assertTrue(cast.named("Sénat").isPresent());
        assertTrue(cast.named("Assemblée nationale").isPresent());
    }

    @Test
    void aChamberBearsNobodysName() {
        String text = "Le chef du groupe vert à l'Assemblée Luc Ferrand a protesté.";
        assertEquals(
                Optional.of("chef du groupe vert à l'Assemblée"),
                member(text, "Luc Ferrand").actor().role());
    }

    @Test
    void whoSpeaksToAnAgencyIsNoPartOfItsName() {
        String text = "« Nous tenons », a dit à l'AFP Laurent Brun.";
        assertEquals(ActorKind.PERSON, member(text, "Laurent Brun").actor().kind());
    }

    @Test
    void aHeadlineOpensWithAWordBeforeAnAcronym() {
        Cast cast = Reading.cast("Grève SNCF : la CGT appelle", "La SNCF prévoit des retards.");
        assertTrue(cast.named("SNCF").isPresent());
    }

    @Test
    void whatIsApposedToABodyIsNoOther() {
        Cast cast =
                Reading.cast(
                        "Le vote",
                        "La Coordination paysanne, deuxième syndicat français du secteur, part.");
        assertTrue(cast.named("syndicat français du secteur").isEmpty());
    }

    @Test
    void theDiplomacyOfABodyIsNoStates() {
        Cast cast =
                Reading.cast("Le Chili", "Le Chili a reçu les chefs de la diplomatie du G7 lundi.");
        assertTrue(Reading.aliases(cast, "Chili").isEmpty());
    }

    @Test
    void aSpanOfTimeIsNoPaper() {
        assertTrue(Reading.cast("Un titre", "Il a fui en 24 heures.").named("24 heures").isEmpty());
        assertTrue(
                Reading.cast("Un titre", "Selon 24 heures, il a fui.")
                        .named("24 heures")
                        .isPresent());
    }

    @Test
    void aTownEndsBeforeWhoeverIsProsecutorThere() {
        String text = "Le procureur de la République de Marseille Luc Ferrand a parlé mardi.";
        assertEquals(
                Optional.of("procureur de la République de Marseille"),
                member(text, "Luc Ferrand").actor().role());
    }

    @Test
    void aPartyMayStandInsideAnOffice() {
        String text = "La vice-présidente Union agraire de l'Assemblée Ana Costa a protesté.";
        assertEquals(
                Optional.of("vice-présidente Union agraire de l'Assemblée"),
                member(text, "Ana Costa").actor().role());
    }

    @Test
    void anAcronymIsThatOfTheBodyNamedWhoeverElseHasIt() {
        Cast cast =
                Reading.cast(
                        "Le vote",
                        "La Commission électorale indépendante a compté les voix. La CEI a fixé le"
                                + " second tour au 3 mai.");
        assertTrue(Reading.aliases(cast, "Commission électorale indépendante").contains("CEI"));
    }

    @Test
    void whatAModelsNumberGoesOnWithActsNowhere() {
        assertTrue(
                Reading.cast(
                                "Un avion s'écrase",
                                "Un Boeing 737 MAX s'est posé. Les 737 MAX avaient été cloués au"
                                        + " sol.")
                        .named("MAX")
                        .isEmpty());
    }

    @Test
    void aPronounIsNoPartOfARole() {
        String text = "Ana Costa, avocate de ce dernier, a plaidé.";
        assertEquals(Optional.of("avocate"), member(text, "Ana Costa").actor().role());
    }

    @Test
    void aNameBeginsBehindWhatSomeoneLeads() {
        assertEquals(
                List.of("Anne Martin"),
                Reading.names(
                        "Un pont", "La préfète de la province du Gornac Anne Martin a signé."));
        assertEquals(
                List.of("Luc Ferrand"),
                Reading.names("Un pont", "Le ministre des Forêts Luc Ferrand a signé."));
    }

    @Test
    void aFormOfAddressMayStandWithoutACapital() {
        assertEquals(
                List.of("Banza Zorgo"),
                Reading.names(
                        "Un pont", "Banza Zorgo a signé. De l'avis de monsieur Zorgo, il tient."));
    }

    @Test
    void anOfficeThatIsAGivenNameToo() {
        assertEquals(
                List.of("Pape Ndoye"),
                Reading.names("Un match", "Le milieu Pape Ndoye a salué le public. Ndoye jubile."));
        assertEquals(
                List.of("François"),
                Reading.names("Une messe", "Le pape François a salué le public."));
    }

    @Test
    void theLastWordOfARankIsNoName() {
        assertEquals(
                List.of("Julie Gamel"),
                Reading.names(
                        "Une saisie",
                        "Le Commissaire Divisionnaire a salué l'accueil. Le Commissaire"
                                + " Divisionnaire Julie Gamel a conclu."));
    }

    @Test
    void anOutletWhoseArticleIsWrittenSmallHasItsName() {
        for (String outlet : List.of("le Monde", "la Croix", "le Parisien", "l'Équipe")) {
            String text = "Le pont est fermé, selon " + outlet + ". Il le restera.";
            Cast cast = Reading.cast("Un titre", text);
            String name = Character.toUpperCase(outlet.charAt(0)) + outlet.substring(1);
            assertTrue(cast.named(name).isPresent(), name);
        }
    }

    @Test
    void aParisianIsNoPaper() {
        assertTrue(
                Reading.cast("Un titre", "Il a reçu le Parisien Luc Molnu.")
                        .named("Le Parisien")
                        .isEmpty());
    }

    @Test
    void aPaperOfATownKeepsItsName() {
        Cast cast = Reading.cast("Un titre", "Le pont est fermé, selon Le Courrier de Lormont.");
        assertTrue(cast.named("Le Courrier de Lormont").isPresent());
    }
}
