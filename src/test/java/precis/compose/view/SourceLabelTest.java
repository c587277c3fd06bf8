package precis.compose.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import precis.compose.Fixture;
import precis.model.Actor;
import precis.model.ActorKind;
import precis.model.Briefing;
import precis.model.SourceKind;

class SourceLabelTest {

    private static final Briefing BRIEFING = Fixture.load("greve-rail");

    @Test
    void aPersonIsNeverCalledAnOrganisation() {
        assertEquals("kind.spokesperson", key(ActorKind.PERSON, SourceKind.ORGANISATION));
        assertEquals("kind.official", key(ActorKind.PERSON, SourceKind.OFFICIAL));
    }

    @Test
    void anOrganisationIs() {
        assertEquals("kind.organisation", key(ActorKind.ORGANISATION, SourceKind.ORGANISATION));
        assertEquals(
                "kind.organisation",
                SourceLabel.key(BRIEFING, "nobody listed", SourceKind.ORGANISATION));
    }

    private static String key(ActorKind actor, SourceKind source) {
        String name =
                BRIEFING.actors().stream()
                        .filter(a -> a.kind() == actor)
                        .map(Actor::name)
                        .findFirst()
                        .orElseThrow();
        return SourceLabel.key(BRIEFING, name, source);
    }
}
