package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.language.Gender;
import precis.model.Actor;
import precis.model.ActorKind;

class ActorFinderTest {

    @Test
    void aPersonIsGatheredUnderTheFullName() {
        Cast cast =
                Reading.cast(
                        "Karen Holm démissionne",
                        "La ministre danoise de la Santé Karen Holm a démissionné lundi. "
                                + "Mme Holm a invoqué des raisons personnelles. "
                                + "Holm quittera Copenhague.");
        Actor holm = cast.actors().get(0);
        assertEquals("Karen Holm", holm.name());
        assertEquals(List.of("Holm"), holm.aliases());
        assertEquals(ActorKind.PERSON, holm.kind());
        assertEquals(Optional.of("ministre danoise de la Santé"), holm.role());
        assertEquals(List.of(1, 2, 3), holm.sentences());
        assertTrue(cast.named("Mme Holm").isEmpty());
        assertEquals(holm, cast.named("holm").orElseThrow().actor());
        assertEquals(Gender.FEMININE, cast.named("Karen Holm").orElseThrow().gender());
        assertEquals(List.of("ministre"), cast.named("Karen Holm").orElseThrow().heads());
    }

    @Test
    void halfOfADoubleSurnameIsAnothersName() {
        Cast cast =
                Reading.cast(
                        "Un invité à Lormont",
                        "Karen Holm-Zavadski recevra un invité vendredi à Lormont. "
                                + "M. Zavadski ne viendra pas. Zavadski reste à Copenhague.");
        Actor holm = cast.named("Karen Holm-Zavadski").orElseThrow().actor();
        assertEquals(List.of(), holm.aliases());
    }

    @Test
    void aShortFormWithItsOfficeIsAnAlias() {
        Cast cast =
                Reading.cast(
                        "Un juge suspend un décret",
                        "Le juge Karl Zavadski a suspendu le décret. "
                                + "Le juge Zavadski a rendu sa décision lundi.");
        Actor judge = cast.named("Karl Zavadski").orElseThrow().actor();
        assertEquals(List.of("Zavadski", "juge Zavadski"), judge.aliases());
    }

    @Test
    void aBodyWithoutANameTakesItsSmallLetterWhereACapitalOnlyOpens() {
        Cast cast =
                Reading.cast(
                        "Pompiers percutés par un camion",
                        "Un camion a percuté deux hommes mardi. Les pompiers réclament des"
                                + " mesures.");
        assertEquals("pompiers", cast.actors().get(0).name());
    }

    @Test
    void whatSomeoneIsToAnotherApartFromTheNameIsNoPartOfIt() {
        Cast cast =
                Reading.cast("Le chanteur", "Son épouse, Sophie, a confié que le chanteur dort.");
        assertEquals(List.of(), cast.named("Sophie").orElseThrow().actor().aliases());
    }

    @Test
    void whatACompanyMakesIsNotTheCompany() {
        assertEquals(
                List.of("Nil Air"),
                Reading.names(
                        "Un avion s'écrase",
                        "Un Boeing de la compagnie Nil Air s'est écrasé. L'appareil, un Antonov"
                                + " loué, était vieux. Le Boeing 737 volait de nuit."));
        assertEquals(List.of(), Reading.names("Un cargo", "Le cargo Martinique a coulé."));
        assertEquals(
                List.of("Boeing"),
                Reading.names(
                        "Un avion s'écrase",
                        "Un Boeing s'est écrasé. Boeing a promis de coopérer avec la justice."));
    }

    @Test
    void someonesCarIsNotItsMaker() {
        assertEquals(
                List.of("Zavel"),
                Reading.names(
                        "Un chauffard",
                        "Il roulait dans sa Renault. Une puissante Mercedes l'a heurté à Zavel."));
    }

    @Test
    void aFirstNameThatIsATownGoesOnBehindItsParticle() {
        assertEquals(
                List.of("Josselin de Rohaut"),
                Reading.names(
                        "Un procès",
                        "Il a frappé le président de la région, Josselin de Rohaut. M. de Rohaut"
                                + " a porté plainte."));
    }

    @Test
    void anAdjectiveThatNamesAShipElsewhereMakesNone() {
        assertEquals(
                List.of("Solvex"),
                Reading.names("Licenciements", "Le groupe pétrolier Solvex licencie."));
    }

    @Test
    void aClanOfSomeoneNamedInFullIsNoOneElse() {
        Cast cast =
                Reading.cast(
                        "Karl Zavadski se défend",
                        "Karl Zavadski a nié les faits. Le clan Zavadski dénonce un complot.");
        assertEquals(1, cast.actors().size());
    }

    @Test
    void aSurnameWithAWrongLetterIsStillTheSamePersons() {
        Cast cast =
                Reading.cast(
                        "Karl Zavadski se défend",
                        "Karl Zavadski a nié les faits. Zavadsky dénonce un complot.");
        assertEquals(1, cast.members().size());
        assertEquals(
                List.of("Zavadsky"), cast.named("Karl Zavadski").orElseThrow().actor().aliases());
    }

    @Test
    void anOfficeBehindAPlaceIsWhosNamedNext() {
        Cast cast =
                Reading.cast(
                        "La pêche est limitée",
                        "Au port d'Alcona, le capitaine du navire Punta Verde, Joan Morel, admet la"
                                + " limite.");
        assertEquals(
                Optional.of("capitaine du navire Punta Verde"),
                cast.named("Joan Morel").orElseThrow().actor().role());
        assertTrue(cast.named("Alcona").filter(m -> m.actor().kind() != ActorKind.PLACE).isEmpty());
    }

    @Test
    void bracketsBelongToTheNameTheirLettersFit() {
        Cast cast =
                Reading.cast(
                        "Un sommet à Oxford",
                        "L'Union européenne à l'occasion du sommet de la Communauté politique"
                                + " européenne (CPE) a souri. La CPE et l'Union européenne ont"
                                + " promis une aide.");
        assertEquals(
                List.of("CPE"),
                cast.named("Communauté politique européenne").orElseThrow().actor().aliases());
    }

    @Test
    void aCommonNounAsANameKeepsItsAdjective() {
        Cast cast =
                Reading.cast(
                        "Une rivière polluée",
                        "L'association Eaux vives, qui surveille la rivière, dénonce une fuite. Le"
                                + " maire a reçu l'association Eaux vives.");
        assertTrue(cast.named("Eaux vives").isPresent());
        assertTrue(cast.named("Eaux").isEmpty());
    }

    @Test
    void aTownThatLendsItsNameToAQuarterIsAPlace() {
        Cast cast =
                Reading.cast(
                        "Incendie",
                        "Un incendie a détruit la gare de Zavel. La ville de Zavel est privée de"
                                + " courant.");
        assertEquals(ActorKind.PLACE, cast.named("Zavel").orElseThrow().actor().kind());
    }

    @Test
    void nothingComesOfNothing() {
        assertEquals(List.of(), Reading.cast("", "").actors());
        assertEquals(List.of(), Reading.cast("Il pleut", "Il pleut depuis hier.").actors());
    }

    @Test
    void aNameThatOpensWithAPluralIsACompanys() {
        Cast cast =
                Reading.cast(
                        "Fermeture", "Les Papeteries Zavel ont annoncé lundi 120 licenciements.");
        assertEquals(
                ActorKind.ORGANISATION,
                cast.named("Papeteries Zavel").orElseThrow().actor().kind());
    }

    @Test
    void whatAWordDoesOrHasTellsABodyFromAPerson() {
        Cast cast =
                Reading.cast(
                        "Une usine ferme",
                        "Zavelon a licencié cent ouvriers. Les salariés de Torvic ont manifesté."
                                + " Mevrin (38 ans) a été blessé à la main.");
        assertEquals(ActorKind.ORGANISATION, cast.named("Zavelon").orElseThrow().actor().kind());
        assertEquals(ActorKind.ORGANISATION, cast.named("Torvic").orElseThrow().actor().kind());
        assertEquals(ActorKind.PERSON, cast.named("Mevrin").orElseThrow().actor().kind());
    }

    @Test
    void aKnownNameMayOpenASentenceThoughItIsAWord() {
        Cast cast = Reading.cast("Un procès", "Oracle a saisi la justice. Un oracle a parlé.");
        assertEquals(ActorKind.ORGANISATION, cast.named("Oracle").orElseThrow().actor().kind());
    }

    @Test
    void aForeignLawIsNobody() {
        Cast cast = Reading.cast("Un procès", "Paul Rey aurait violé le Logan Act de 1799.");
        assertTrue(cast.named("Logan Act").isEmpty());
    }

    @Test
    void aMediumThatPeopleOnlySpeakToIsNoActor() {
        Cast cast =
                Reading.cast(
                        "Une collision",
                        "Deux trains se sont heurtés, a déclaré à l'AFP la préfète Karen Holm.");
        assertEquals(List.of("Karen Holm"), cast.actors().stream().map(Actor::name).toList());
    }

    @Test
    void theFormationOfTheSolarSystemIsNoBody() {
        Cast cast =
                Reading.cast(
                        "Une étoile",
                        "La formation du Système solaire intrigue les chercheurs. La formation du"
                                + " Système solaire a duré, dit l'astronome Karen Holm.");
        assertEquals(List.of("Karen Holm"), cast.actors().stream().map(Actor::name).toList());
    }
}
