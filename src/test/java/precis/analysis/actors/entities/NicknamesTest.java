package precis.analysis.actors.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import precis.analysis.actors.Reading;

/** What someone is called besides goes with their name; what a thing is called is nobody. */
class NicknamesTest {

    private static List<String> actors(String text) {
        return Reading.cast("Le port", text).actors().stream()
                .map(a -> a.name() + a.aliases())
                .toList();
    }

    @Test
    void aNicknameGoesWithItsBearerWhereverItStands() {
        assertEquals(
                List.of("Paul Verne[Fly Rider]"),
                actors("Paul Verne, 42 ans, alias « Fly Rider », a fui. Fly Rider est en fuite."));
        assertEquals(
                List.of("Paul Verne[Scarface]"),
                actors("Surnommé « Scarface », Paul Verne a été arrêté par les gendarmes."));
        assertEquals(
                List.of("Paul Verne[Gringo]"),
                actors("Paul Verne, plus connu sous le nom de Gringo, a été arrêté."));
    }

    @Test
    void aVerbOfSayingNamesNobodyAnew() {
        assertEquals(
                List.of("Marie Caron[]", "Paul Verne[]"),
                actors("Marie Caron, dit Paul Verne, a quitté le port.").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void whatAThingIsCalledIsNobody() {
        assertEquals(
                List.of(),
                actors("Ce billet est surnommé par certains le « Ben Laden » des billets."));
    }

    @Test
    void aNameSomeoneWasBornWithIsTheirsButNotAlwaysTheirsAlone() {
        assertEquals(
                List.of("Brigitte Belmo[Delmas, Belmo]"),
                actors("Brigitte Belmo, née Delmas, a quitté le port. Mme Belmo a remercié."));
        assertEquals(
                List.of("Simone Varel[Simone Delmas]"),
                actors("Simone Varel, née Simone Delmas, est morte. Simone Delmas chantait."));
        assertEquals(
                List.of("Anne Belmo[Tarvel]", "Paul Tarvel[Tarvel]"),
                actors("Anne Belmo, née Tarvel, a vu Paul Tarvel. Tarvel a quitté le port.")
                        .stream()
                        .sorted()
                        .toList());
    }
}
