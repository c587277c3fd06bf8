package precis.ingest.text;

import java.util.Objects;
import precis.model.Paragraph;

/**
 * A block of an article before its place in the whole text is known.
 *
 * @param kind what the block is
 * @param text its cleaned words, on one line
 */
public record Block(Paragraph.Kind kind, String text) {

    public Block {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a block without words");
        }
    }

    public static Block text(String words) {
        return new Block(Paragraph.Kind.TEXT, words);
    }

    /** The same kind of block with other words. */
    public Block with(String words) {
        return new Block(kind, words);
    }
}
