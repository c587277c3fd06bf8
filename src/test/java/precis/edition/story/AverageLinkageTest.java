package precis.edition.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

    private static final AverageLinkage LINKAGE = new AverageLinkage(0.3);

    /** Articles as like each other as a triangle of tenths says, each line being one article's. */
    private static Likenesses alike(int[]... tenths) {
        List<Map<String, Double>> weights = new ArrayList<>(List.of(new TreeMap<>()));
        for (int[] line : tenths) {
            Map<String, Double> own = new TreeMap<>();
            for (int i = 0; i < line.length; i++) {
                String shared = i + "-" + weights.size();
                double weight = Math.sqrt(line[i] / 10.0 / 0.85);
                own.put(shared, weight);
                weights.get(i).put(shared, weight);
            }
            weights.add(own);
        }
        return new Likenesses(
                weights.stream().map(w -> new Portrait(w, 1, Map.of(), 1, Set.of())).toList());
    }

    @Test
    void theMostAlikeAreJoinedFirst() {
        assertEquals(
                List.of(List.of(0, 3), List.of(1, 2)),
                LINKAGE.group(alike(new int[] {4}, new int[] {1, 6}, new int[] {8, 1, 1})));
    }

    @Test
    void aGroupIsAsLikeAnotherAsItsArticlesAreOnAverage() {
        assertEquals(
                List.of(List.of(0, 1), List.of(2)),
                LINKAGE.group(alike(new int[] {9}, new int[] {5, 0})));
        assertEquals(
                List.of(List.of(0, 1, 2)), LINKAGE.group(alike(new int[] {9}, new int[] {5, 2})));
    }

    @Test
    void whoseNearestWentIntoAnotherGroupFindsTheNextOne() {
        assertEquals(
                List.of(List.of(0, 4), List.of(1, 2), List.of(3)),
                LINKAGE.group(
                        alike(
                                new int[] {0},
                                new int[] {0, 5},
                                new int[] {1, 0, 0},
                                new int[] {9, 6, 0, 1})));
    }

    @Test
    void nobodyIsJoinedToWhomHeIsNotAlikeEnough() {
        assertEquals(
                List.of(List.of(0), List.of(1), List.of(2)),
                LINKAGE.group(alike(new int[] {2}, new int[] {1, 2})));
        assertEquals(List.of(), LINKAGE.group(new Likenesses(List.of())));
    }
}
