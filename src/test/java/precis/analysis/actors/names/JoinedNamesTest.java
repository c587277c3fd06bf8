package precis.analysis.actors.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Reading;
import precis.model.Actor;
import precis.model.ActorKind;

/** Two names that stand side by side without a comma. */
class JoinedNamesTest {

    @Test
    void whoLeadsABodyIsNamedBehindIt() {
        Actor leader = actor("Le patron de la société Unimarc Jean Rey a parlé.", "Jean Rey");
        assertEquals(ActorKind.PERSON, leader.kind());
        assertEquals(Optional.of("patron de la société Unimarc"), leader.role());
        assertEquals(
                Optional.of("avocat de la famille Diallo"),
                actor("L'avocat de la famille Diallo Karim Rey a parlé.", "Karim Rey").role());
    }

    @Test
    void aParticleMayFollowTheFirstName() {
        assertEquals(
                Optional.of("PDG d'Axa"),
                actor("Le PDG d'Axa Henri de Sorval a parlé.", "Henri de Sorval").role());
        assertEquals(
                Optional.of("PDG d'Orsel"),
                actor("Le PDG d'Orsel Henri de Sorval a parlé.", "Henri de Sorval").role());
    }

    @Test
    void someoneIsNamedBehindTheWordForWhereTheyComeFrom() {
        assertEquals(
                ActorKind.PERSON,
                actor("Le Zougois Marc Rochat s'y est opposé.", "Marc Rochat").kind());
    }

    private static Actor actor(String sentence, String name) {
        return Reading.cast("Un recours", sentence).named(name).orElseThrow().actor();
    }
}
