package precis.model;

import java.util.List;
import java.util.Objects;

/**
 * Someone or something the article credits with information.
 *
 * @param name as for {@link Speaker}
 * @param kind what sort of source
 * @param sentences numbers of the sentences credited, rising, each once
 */
public record Source(String name, SourceKind kind, List<Integer> sentences) {

    public Source {
        Objects.requireNonNull(kind, "kind");
        sentences = List.copyOf(sentences);
        if (name.isBlank() || sentences.isEmpty()) {
            throw new IllegalArgumentException("a source needs a name and a sentence: " + name);
        }
    }
}
