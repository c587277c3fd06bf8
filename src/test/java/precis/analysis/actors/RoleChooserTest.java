package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleChooserTest {

    private static Optional<String> role(String text) {
        return Reading.cast("Karen Holm parle", text)
                .named("Karen Holm")
                .orElseThrow()
                .actor()
                .role();
    }

    @Test
    void anOfficeSaysMoreThanWhereSomeoneIsFrom() {
        assertEquals(
                Optional.of("ministre de la Santé"),
                role(
                        "La Danoise Karen Holm a parlé lundi. Karen Holm, ministre de la Santé, a"
                                + " promis une aide."));
        assertEquals(Optional.of("Danoise"), role("La Danoise Karen Holm a parlé lundi."));
    }

    @Test
    void thePartyOfAnOfficeIsPartOfIt() {
        assertEquals(
                Optional.of("maire sortante PS"), role("La maire sortante PS Karen Holm a gagné."));
        assertEquals(
                Optional.of("maire LR sortant"), role("Le maire LR sortant Karen Holm a perdu."));
    }

    @Test
    void whoseMinisterSomeoneWasIsNotAccused() {
        assertEquals(
                Optional.empty(),
                role(
                        "Parmi eux, Jean Rey, ministre de Karen Holm, accusé d'avoir payé ces hommes."));
    }

    @Test
    void thisTownIsNoPartOfTheOffice() {
        assertEquals(
                Optional.of("maire"),
                role("Le feu est éteint, a dit le maire de cette ville de 300 âmes, Karen Holm."));
        assertEquals(Optional.empty(), role("Karen Holm, un homme de 52 ans de Lormont, a parlé."));
    }

    @Test
    void whatSeveralAreIsNoOnesRole() {
        assertEquals(
                Optional.empty(), role("Les ministres Karen Holm et Jean Rey ont parlé lundi."));
        assertEquals(Optional.of("ministre"), role("La ministre Karen Holm a parlé lundi."));
    }

    @Test
    void whoseFriendSomeoneIsSaysNothingAlone() {
        assertEquals(Optional.empty(), role("Son amie Karen Holm a parlé lundi."));
        assertEquals(
                Optional.of("amie du maire"),
                role("Karen Holm, amie du maire, a parlé lundi à la presse."));
    }

    @Test
    void aRoleEndsBeforeWhatIsAdded() {
        assertEquals(
                Optional.of("directrice du musée"),
                role(
                        "Karen Holm, directrice du musée ainsi que de la bibliothèque, a parlé"
                                + " lundi."));
    }

    @Test
    void whatIsToldBehindTheNameSaysMoreThanKinship() {
        assertEquals(
                Optional.of("maire de Lormont"),
                role("Son amie, Karen Holm, maire de Lormont, a parlé lundi."));
    }

    @Test
    void oneOfSeveralIsARole() {
        assertEquals(
                Optional.of("l'une des propriétaires du café"),
                role("Karen Holm, l'une des propriétaires du café, a parlé lundi."));
    }

    @Test
    void noBodyIsWhatOnlyAPersonIs() {
        String text =
                "The Commissioner of Police, Norland Police Command, said so. Norland Police Command"
                        + " arrested two men. The Aral Brigade, a major rebel group, fled.";
        Cast cast = Reading.english("Norland Police Command arrests two", text);
        assertEquals(
                Optional.empty(),
                cast.named("Norland Police Command").orElseThrow().actor().role());
        assertEquals(
                Optional.of("major rebel group"),
                cast.named("Aral Brigade").orElseThrow().actor().role());
    }

    @Test
    void anOfficeSaysMoreThanARank() {
        assertEquals(
                Optional.of("cheffe de l'état-major"),
                role("La colonel Karen Holm, cheffe de l'état-major, a parlé lundi."));
        assertEquals(
                Optional.of("colonel"),
                role("Le colonel Karen Holm a parlé lundi. Karen Holm a salué la foule."));
    }

    @Test
    void aPartyMayStandInsideAnOffice() {
        assertEquals(
                Optional.of("maire (PS) de Lormont"),
                role("La maire (PS) de Lormont Karen Holm a parlé lundi."));
        assertEquals(
                Optional.of("maire PS de Lormont"),
                role("La maire PS de Lormont, Karen Holm, a parlé lundi."));
        assertEquals(
                Optional.of("maire du Mans"), role("La maire du Mans Karen Holm a parlé lundi."));
    }

    @Test
    void whoseLawyerSomeoneIsIsNoRoleOfTheClient() {
        assertEquals(Optional.empty(), role("L'avocat du Français Karen Holm a parlé lundi."));
    }
}
