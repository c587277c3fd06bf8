package precis.analysis.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextModelTest {

    private static final List<String> NAMES = List.of("figure", "quoted");

    private static final List<Row> ROWS =
            List.of(row("figure", 1), row("quoted", 1), row("figure", 0.5));

    private static Row row(String feature, double value) {
        Row row = new Row();
        row.put(feature, value);
        return row;
    }

    @Test
    void aSentenceIsSeenByItselfAgainstTheMeanAndBetweenItsNeighbours() {
        float[][] views = ContextModel.views(NAMES, ROWS);
        assertArrayEquals(new float[] {1, 0.5f, 0, 0}, Arrays.copyOf(views[0], 4));
        assertArrayEquals(new float[] {0, -0.5f, 1, 0.5f}, Arrays.copyOf(views[1], 4));
        assertArrayEquals(new float[] {0.5f, 0, 0, 0}, Arrays.copyOf(views[2], 4));
        assertEquals(1, views[2][6], "the sentence before is quoted");
    }

    @Test
    void aTreeCanPreferTheSentenceBeforeAQuotation() {
        ContextModel model =
                new ContextModel(new Ranking.Trees(2, NAMES, List.of("7<0.5 =-0.1 =0.4")));
        assertArrayEquals(new double[] {0.8, -0.2, -0.2}, model.scores(ROWS), 1e-6);
    }

    @Test
    void withoutTreesNothingIsAdded() {
        assertArrayEquals(new double[3], new ContextModel(Ranking.Trees.NONE).scores(ROWS));
    }
}
