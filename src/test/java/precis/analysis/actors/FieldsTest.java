package precis.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.model.ActorKind;

/** Names of bodies that list their fields, and names behind what a body does. */
class FieldsTest {

    private static List<String> names(String text) {
        return Reading.cast("Un titre", text).members().stream()
                .map(m -> m.actor().name())
                .toList();
    }

    private static ActorKind kind(String text, String name) {
        return Reading.cast("Un titre", text).named(name).orElseThrow().actor().kind();
    }

    @Test
    void aFieldWithoutItsOwnArticleIsNoName() {
        assertEquals(
                List.of("Paul Mirel"),
                names("Le ministre de la Communication et Médias, Paul Mirel, a signé le plan."));
        assertEquals(
                List.of("ministère de l'Eau et Forêts"),
                names("Le ministère de l'Eau et Forêts a publié le plan."));
    }

    @Test
    void aMinistryHasAllItsFields() {
        assertEquals(
                List.of("ministère de l'Économie et des Finances"),
                names("Le ministère de l'Économie et des Finances a publié le plan."));
    }

    @Test
    void anotherBodyBehindTheFirstIsNoField() {
        List<String> names =
                names(
                        "Le ministère de l'Intérieur et la préfecture ont répondu. Le rapport du"
                                + " ministère de la Santé et de la préfecture de police date.");
        assertTrue(names.contains("ministère de l'Intérieur"), names.toString());
        assertTrue(names.contains("ministère de la Santé"), names.toString());
    }

    @Test
    void severalBodiesKeepOneFieldEach() {
        assertTrue(
                names("Les ministères de la Santé et de la Justice ont répondu.").stream()
                        .noneMatch(n -> n.endsWith("et de la Justice")));
    }

    @Test
    void aNameStandsBehindSeveralComplements() {
        assertEquals(
                List.of("Vertia"),
                names("L'association de protection de la nature Vertia a porté plainte."));
        assertEquals(
                ActorKind.ORGANISATION,
                kind(
                        "La plateforme de vente en ligne de vêtements Modalia a été condamnée."
                                + " Modalia fera appel.",
                        "Modalia"));
    }

    @Test
    void aStrangersNameBehindTheAudienceIsThatOfWhoeverSpoke() {
        assertEquals(
                ActorKind.PERSON,
                kind(
                        "« C'est un cas collectif », a déclaré devant la presse Alejo Patrovino,"
                                + " secrétaire syndical.",
                        "Alejo Patrovino"));
    }
}
