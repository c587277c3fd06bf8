package precis.compose.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;

class DatelineTest {

    @Test
    void anOutletThatSignsForItselfIsNotNamedTwice() {
        Metadata from = Metadata.NONE.from(Optional.of(new Detail<>("Le Courrier", Origin.META)));
        assertEquals(List.of(), Dateline.people(from.by(List.of("Le courrier"), Origin.JSON_LD)));
        assertEquals(
                List.of("Anne Rey"),
                Dateline.people(from.by(List.of("Anne Rey", "Le Courrier"), Origin.JSON_LD)));
        assertEquals(
                List.of("Anne Rey"),
                Dateline.people(Metadata.NONE.by(List.of("Anne Rey"), Origin.BYLINE)));
    }
}
