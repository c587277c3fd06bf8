package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import precis.analysis.actors.Cast;
import precis.analysis.actors.Reading;
import precis.model.ActorKind;

/** Bodies whose names are whole phrases, in quotation marks or told by their capital. */
class PhraseNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le collectif « Sauvons la colline » a déposé un recours.",
                "Le collectif \"Sauvons la colline\" a déposé un recours.",
                "Le collectif de riverains “Sauvons la colline” a déposé un recours.",
                "Le collectif citoyen baptisé « Sauvons la colline » a déposé un recours.",
                "Le collectif Sauvons la colline a déposé un recours.",
                "« Sauvons la colline », un collectif de riverains, a déposé un recours."
            })
    void theNameIsThePhrase(String sentence) {
        Cast cast =
                Reading.cast("Un recours", sentence + " Le maire a reçu Sauvons la colline lundi.");
        assertEquals(
                ActorKind.ORGANISATION,
                cast.named("Sauvons la colline").orElseThrow().actor().kind());
        assertEquals(
                List.of(1, 2), cast.named("Sauvons la colline").orElseThrow().actor().sentences());
    }

    @Test
    void aStatementOfABodyIsNoName() {
        Cast cast =
                Reading.cast(
                        "Un recours",
                        "Pour le collectif, « Sauver la colline reste possible », et le parti"
                                + " « a tout à y gagner ».");
        assertTrue(cast.named("Sauver la colline reste possible").isEmpty());
    }

    @Test
    void theTitleOfAWorkIsNoName() {
        Cast cast =
                Reading.cast(
                        "Un disque",
                        "Le groupe sort l'album « Les Nuits du port » lundi. Jean Rey l'a aimé.");
        assertTrue(cast.named("Les Nuits du port").isEmpty());
    }

    @Test
    void articleAndAcronymAreOtherForms() {
        Cast cast =
                Reading.cast(
                        "Une place occupée",
                        "L'association « Les Petits Cartables » (LPC) occupe la place. LPC exige un"
                                + " passage. Les membres des Petits Cartables ont campé.");
        assertEquals(
                List.of("LPC", "Petits Cartables"),
                Reading.aliases(cast, "Les Petits Cartables").subList(0, 2));
    }

    @Test
    void aSortWrittenInCapitalsIsNoName() {
        Cast cast =
                Reading.cast(
                        "Un bilan",
                        "L'ONG Zavel Vert a publié son bilan lundi. L'ONG réclame une enquête.");
        assertTrue(cast.named("ONG").isEmpty());
        assertEquals(ActorKind.ORGANISATION, cast.named("Zavel Vert").orElseThrow().actor().kind());
    }

    @Test
    void aBodyMayBearThePersonsName() {
        Cast cast =
                Reading.cast(
                        "Une attaque",
                        "Le groupe armé Hassan el-Zavel a attaqué le port. Hassan el-Zavel dément.");
        assertEquals(
                ActorKind.ORGANISATION, cast.named("Hassan el-Zavel").orElseThrow().actor().kind());
    }
}
