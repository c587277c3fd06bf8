package precis.model;

import java.util.Objects;

/**
 * A block of the article's cleaned text; block structure gives sentence ends that punctuation
 * lacks.
 *
 * @param kind what the block is
 * @param span where it stands in the article's text, without the line break after it
 */
public record Paragraph(Kind kind, Span span) {

    /** The kinds of block that reading tells apart. */
    public enum Kind {
        TEXT,
        HEADING,
        QUOTE,
        LIST_ITEM
    }

    public Paragraph {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
