package precis.analysis.speech.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.model.Actor;
import precis.model.ActorKind;

class NamedBodiesTest {

    private static final Actor LEAGUE = actor("Ligue verte", ActorKind.ORGANISATION, "LV");
    private static final Actor COURT = actor("Cour d’appel", ActorKind.ORGANISATION);
    private static final Actor TOWN = actor("Valmont", ActorKind.PLACE);

    private static final NamedBodies BODIES = new NamedBodies(List.of(TOWN, COURT, LEAGUE));

    private static Actor actor(String name, ActorKind kind, String... aliases) {
        return new Actor(
                name, List.of(aliases), kind, Optional.empty(), 0.5, List.of(), List.of(1));
    }

    @Test
    void theFirstBodyThatTheWordsOfARoleName() {
        assertEquals(
                Optional.of(LEAGUE), BODIES.first("avocat de la Ligue verte à la Cour d’appel"));
        assertEquals(Optional.of(COURT), BODIES.first("greffier (Cour d’appel), membre de la LV"));
        assertEquals(Optional.of(LEAGUE), BODIES.first("trésorier LV"));
    }

    @Test
    void noPartOfAWordAndNothingThatOpensTheRole() {
        assertEquals(Optional.empty(), BODIES.first("pilote de LV12"));
        assertEquals(Optional.empty(), BODIES.first("LV de Valmont"));
        assertEquals(Optional.empty(), BODIES.first("maire de Valmont"));
    }

    @Test
    void thoseByWhoseNamesARoleEnds() {
        assertEquals(List.of(LEAGUE), BODIES.ending("présidente de la ligue verte").toList());
        assertEquals(List.of(COURT), BODIES.ending("greffier à la cour d'appel").toList());
        assertEquals(List.of(), BODIES.ending("membre de la ligue verte de valmont").toList());
    }
}
