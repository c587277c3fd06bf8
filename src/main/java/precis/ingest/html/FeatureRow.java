package precis.ingest.html;

import java.util.Arrays;

/** Collects the features of one block, always in the same order. */
final class FeatureRow {

    private float[] values = new float[96];
    private int size;

    FeatureRow add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (float) value;
        return this;
    }

    FeatureRow add(boolean value) {
        return add(value ? 1 : 0);
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
