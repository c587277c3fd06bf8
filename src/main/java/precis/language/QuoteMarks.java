package precis.language;

/** Which quotation marks are open at a place in a block, read from left to right. */
final class QuoteMarks {

    private int depth;
    private boolean straight;

    void read(char c) {
        switch (c) {
            case '\u00AB', '\u201C' -> depth++;
            case '\u00BB', '\u201D' -> depth = Math.max(0, depth - 1);
            case '"' -> straight = !straight;
            default -> {}
        }
    }

    boolean isOpen() {
        return depth > 0 || straight;
    }

    boolean isStraightOpen() {
        return straight;
    }
}
