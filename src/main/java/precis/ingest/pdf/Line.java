package precis.ingest.pdf;

/**
 * A line of one column.
 *
 * @param page from 0
 * @param left from the left edge of the page, in points
 * @param base of the letters, from the top edge
 * @param size of the letters
 */
record Line(int page, double left, double right, double base, double size, String text) {

    double top() {
        return base - size;
    }

    /** The line continued by a word on the same base line. */
    Line with(Line word) {
        boolean apart = word.left - right > 0.1 * size;
        return new Line(
                page,
                left,
                Math.max(right, word.right),
                base,
                Math.max(size, word.size),
                text + (apart && !text.endsWith(" ") ? " " : "") + word.text);
    }

    /** Whether a word goes on with this line: on its base, and no gutter between. */
    boolean isContinuedBy(Line word) {
        double gap = word.left - right;
        return word.page == page
                && Math.abs(word.base - base) < 0.3 * size
                && gap > -0.5 * size
                && gap < 1.2 * size;
    }
}
