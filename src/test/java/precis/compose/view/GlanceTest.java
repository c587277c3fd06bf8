package precis.compose.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import precis.compose.view.Glance.Share;
import precis.model.Attribution;
import precis.model.Certainty;
import precis.model.Sentence;
import precis.model.SourceKind;
import precis.model.Span;
import precis.model.Speaker;
import precis.model.Statement;

class GlanceTest {

    /** Seven and one of eight are 87.5 and 12.5: 88 and 13 would be a percent too many. */
    @ParameterizedTest
    @CsvSource({"7, 1, 88, 12", "1, 2, 33, 67", "1, 7, 13, 87", "3, 0, 100, 0", "0, 0, 0, 0"})
    void percentsAddUpToAHundred(int firm, int hedged, int wantedFirm, int wantedHedged) {
        Glance glance =
                Glance.of(
                        Stream.concat(
                                        statements(firm, Certainty.ASSERTED).stream(),
                                        statements(hedged, Certainty.HEDGED).stream())
                                .toList());
        assertEquals(wantedFirm, glance.percent(Share.ARTICLE));
        assertEquals(wantedHedged, glance.percent(Share.HEDGED));
    }

    @Test
    void asManySentencesAreAsManyPercent() {
        Attribution said =
                new Attribution(List.of(new Speaker("Anne Roux", SourceKind.PERSON)), List.of());
        Statement plain = statements(1, Certainty.ASSERTED).get(0);
        Statement told =
                new Statement(
                        plain.sentence(), Optional.of(said), Certainty.ASSERTED, List.of(), false);
        Glance glance =
                Glance.of(
                        Stream.of(
                                        statements(5, Certainty.ASSERTED),
                                        Collections.nCopies(5, told),
                                        statements(3, Certainty.HEDGED))
                                .flatMap(List::stream)
                                .toList());
        assertEquals(glance.percent(Share.ARTICLE), glance.percent(Share.NAMED));
        assertEquals(23, glance.percent(Share.HEDGED));
    }

    private static List<Statement> statements(int times, Certainty certainty) {
        Sentence sentence = new Sentence(1, new Span(0, 1), ".", 0);
        return Collections.nCopies(
                times, new Statement(sentence, Optional.empty(), certainty, List.of(), false));
    }
}
