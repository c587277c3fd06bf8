package precis.analysis.actors.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;
import precis.model.Actor;
import precis.model.ActorKind;

/** States and whatever stands for them: governments, leaders, capitals, official names. */
class StatesTest {

    @Test
    void aGovernmentIsThatOfWhoeverLeadsIt() {
        Cast cast =
                Reading.cast(
                        "Le Zimbabwe refuse",
                        "Le régime de Robert Mugabe a refusé l'accord. Le Chili a promis une aide à"
                                + " la Norvège.");
        assertEquals(List.of("régime de Robert Mugabe"), Reading.aliases(cast, "Zimbabwe"));
        assertTrue(cast.named("Robert Mugabe").isEmpty());
    }

    @Test
    void aLeaderWhoIsNamedElsewhereIsSomeoneToo() {
        Cast cast =
                Reading.cast(
                        "Le Zimbabwe refuse",
                        "Le régime de Robert Mugabe a refusé l'accord. Mugabe a parlé lundi.");
        assertEquals(List.of("Mugabe"), Reading.aliases(cast, "Robert Mugabe"));
    }

    @Test
    void theForcesOfAGovernmentLeaveItToBeRead() {
        Cast cast =
                Reading.cast(
                        "Des combats",
                        "Les forces du régime de Robert Mugabe ont tiré. Les forces du régime"
                                + " chilien ont protesté.");
        assertEquals(
                ActorKind.COUNTRY,
                cast.named("régime de Robert Mugabe").orElseThrow().actor().kind());
        assertTrue(cast.named("forces du régime chilien").isPresent());
    }

    @Test
    void aParticleInTheNameOfALeaderChangesNothing() {
        Cast cast =
                Reading.cast(
                        "Le Chili dénonce le régime de Bachar el-Assad",
                        "Le Chili accuse le régime de Bachar el-Assad d'avoir menti.");
        assertTrue(cast.named("régime de Bachar el-Assad").isPresent());
        assertTrue(Reading.aliases(cast, "Chili").isEmpty());
    }

    @Test
    void aLeaderOfNoRenownIsToldByTheOffice() {
        Cast cast =
                Reading.cast(
                        "La Gambie en crise",
                        "Le président gambien Lamin Zavel a fui. Le Chili accuse le gouvernement"
                                + " Zavel d'avoir menti.");
        assertEquals(List.of("gouvernement Zavel"), Reading.aliases(cast, "Gambie"));
    }

    @Test
    void aStateIsItsOfficialName() {
        Cast cast =
                Reading.cast(
                        "Le Bénin ouvre sa frontière",
                        "La République du Bénin a signé un accord. Le Bénin s'est engagé lundi.");
        assertEquals(List.of("République du Bénin"), Reading.aliases(cast, "Bénin"));
    }

    @Test
    void aCapitalSpokenOfAsATownIsNoGovernment() {
        Cast cast =
                Reading.cast(
                        "Lima renonce aux jeux",
                        "La ville de Lima a retiré sa candidature lundi. Lima redoute la dépense.");
        assertEquals(ActorKind.PLACE, cast.named("Lima").orElseThrow().actor().kind());
    }

    @Test
    void againstACapitalIsAgainstItsState() {
        Cast cast =
                Reading.cast(
                        "Le Pérou proteste",
                        "Le Pérou a refusé l'accord. Des sanctions sont prises à l'encontre de"
                                + " Lima.");
        assertEquals(List.of("Lima"), Reading.aliases(cast, "Pérou"));
    }

    @Test
    void aStateWithoutItsArticleMayBeASurname() {
        Cast cast =
                Reading.cast(
                        "Karen Hollande démissionne",
                        "Karen Hollande a démissionné lundi. Le député Rey, proche de Hollande, a"
                                + " salué la Hollande.");
        assertEquals(List.of("Hollande"), Reading.aliases(cast, "Karen Hollande"));
        assertTrue(cast.named("Pays-Bas").isPresent() || cast.members().size() > 2);
    }

    @Test
    void theTownOfATreatyDoesNotAct() {
        Cast cast =
                Reading.cast(
                        "Le Pérou ratifie le traité de Lyon",
                        "Le Pérou a ratifié le traité de Lyon. Un incendie a détruit une usine de"
                                + " Nantes.");
        assertFalse(cast.named("Lyon").isPresent());
        assertTrue(cast.named("Nantes").isPresent());
    }

    @Test
    void theSiteOfAnAccountDoesNotAct() {
        Cast cast =
                Reading.cast(
                        "Une annonce",
                        "Jean Rey l'a écrit sur son compte Twitter. Facebook a supprimé la vidéo.");
        assertFalse(cast.named("Twitter").isPresent());
        assertTrue(cast.named("Facebook").isPresent());
    }

    @Test
    void whoeverIsOnlyInTheNameOfAnAffairDoesNotAct() {
        Cast cast =
                Reading.cast(
                        "La loi divise",
                        "En pleine affaire Karen Holm, le texte est voté. Jean Rey a voté contre."
                                + " L'affaire Jean Rey est close.");
        assertTrue(cast.named("Karen Holm").isEmpty());
        assertTrue(cast.named("Jean Rey").isPresent());
    }

    @Test
    void aMinistryEndsBeforeItsMinister() {
        Cast cast =
                Reading.cast(
                        "Une réforme",
                        "Le ministre de la justice Jean-Claude Zavel a signé le décret. La justice"
                                + " enquête.");
        Actor minister = cast.named("Jean-Claude Zavel").orElseThrow().actor();
        assertEquals(ActorKind.PERSON, minister.kind());
    }

    @Test
    void whoGoesFreelyElsewhereOwnsWhatStandsBefore() {
        Cast cast =
                Reading.cast(
                        "Neval change de club",
                        "Il a préféré l'offre à celle de Lionel Morel de Neval. Le club a payé"
                                + " Neval. Marc Morel de Savorgne a signé.");
        assertTrue(cast.named("Lionel Morel de Neval").isEmpty());
        assertTrue(cast.named("Marc Morel de Savorgne").isPresent());
    }

    @Test
    void aCapitalThatIsQuotedIsItsState() {
        Cast cast =
                Reading.cast(
                        "Un ultimatum",
                        "La Turquie a fermé sa frontière. « Nous ne céderons pas », a prévenu"
                                + " Ankara.");
        assertEquals(List.of("Ankara"), Reading.aliases(cast, "Turquie"));
    }
}
