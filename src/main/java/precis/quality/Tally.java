package precis.quality;

/** Counts of what was found, what was right, and what there was to find. */
final class Tally {

    private int right;
    private int found;
    private int wanted;

    void add(int right, int found, int wanted) {
        this.right += right;
        this.found += found;
        this.wanted += wanted;
    }

    void add(boolean right, boolean found, boolean wanted) {
        add(right ? 1 : 0, found ? 1 : 0, wanted ? 1 : 0);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** The harmonic mean of two shares. */
    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The figures, if there was anything to find. */
    void into(Figures figures, String name) {
        if (wanted == 0) {
            return;
        }
        figures.put(name + ".precision", precision());
        figures.put(name + ".recall", recall());
        figures.put(name + ".f1", f1(precision(), recall()));
    }
}
