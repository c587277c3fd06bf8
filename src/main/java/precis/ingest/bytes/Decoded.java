package precis.ingest.bytes;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * Text won from bytes.
 *
 * @param text the characters, byte order mark left out
 * @param charset the encoding they were read in
 * @param guessed whether nothing but a statistical guess names that encoding
 */
public record Decoded(String text, Charset charset, boolean guessed) {

    public Decoded {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
    }
}
