package precis.model;

import java.util.Objects;

/**
 * Whom the article credits with a statement.
 *
 * @param name in full, pronouns and short forms resolved; unnamed speakers in the article's words
 * @param kind what sort of source this is
 */
public record Speaker(String name, SourceKind kind) {

    public Speaker {
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker needs a name");
        }
    }
}
