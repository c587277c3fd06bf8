package precis.analysis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimChooserTest {

    private static final ClaimChooser CHOOSER =
            new ClaimChooser(
                    new Ranking.Claims(0.66, 0.5, 0.3, 2, 20, 0.75, new LinearModel(0, Map.of())));

    @Test
    void whereFewStandOutOnlyThoseAreListed() {
        assertEquals(2, count(0.95, 0.9, 0.34, 0.33, 0.32, 0.31, 0.31, 0.31));
    }

    @Test
    void whereAllAreAboutAsLikelyAllAreListed() {
        assertEquals(6, count(0.44, 0.43, 0.42, 0.41, 0.4, 0.4));
    }

    @Test
    void whatIsSureIsListedBehindWhatStandsOut() {
        assertEquals(5, count(0.99, 0.55, 0.54, 0.52, 0.51, 0.32, 0.1, 0.1, 0.1));
    }

    @Test
    void whatIsDoubtfulIsListedOnlyToReachTheLeast() {
        assertEquals(2, count(0.2, 0.2, 0.2, 0.2));
        assertEquals(1, count(0.2));
        assertEquals(0, count());
    }

    private static int count(double... probabilities) {
        List<Integer> ranked = IntStream.range(0, probabilities.length).boxed().toList();
        return CHOOSER.count(ranked, probabilities);
    }
}
