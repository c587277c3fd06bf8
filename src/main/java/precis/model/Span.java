package precis.model;

/**
 * A stretch of an article's cleaned text, in UTF-16 code units as {@link String} counts them.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * @throws IllegalArgumentException unless 0 ≤ start ≤ end
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The words this span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
