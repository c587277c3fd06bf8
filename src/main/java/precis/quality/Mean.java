package precis.quality;

/** A running mean; 0 of nothing. */
final class Mean {

    private double sum;
    private int count;

    void add(double value) {
        sum += value;
        count++;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    double value() {
        return count == 0 ? 0 : sum / count;
    }

    /** The figure, if there was anything to measure. */
    void into(Figures figures, String name) {
        if (count > 0) {
            figures.put(name, value());
        }
    }
}
