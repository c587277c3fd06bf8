package precis.ingest.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import precis.model.Metadata;
import precis.model.Status;

/**
 * An article as one reader understood it, before sidecar, language and dateline have their say.
 *
 * @param name what tells it from the other articles of its file; empty if there are none
 * @param title the headline; may be empty when the file shows none
 * @param blocks the body, in order
 * @param metadata what the file itself says about the article
 * @param language BCP 47 tag the file declares
 * @param partial whether the text is known to be cut
 * @param slug what the file itself calls the article's page
 * @param status whether the file itself says that it is to be published
 */
public record Draft(
        String name,
        String title,
        List<Block> blocks,
        Metadata metadata,
        Optional<String> language,
        boolean partial,
        Optional<String> slug,
        Optional<Status> status) {

    public Draft {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(language, "language");
        blocks = List.copyOf(blocks);
    }

    /** The same under another title and with other details. */
    public Draft with(String otherTitle, Metadata details) {
        return new Draft(name, otherTitle, blocks, details, language, partial, slug, status);
    }

    /** An article whose file says nothing of how it is to be published. */
    public Draft(
            String name,
            String title,
            List<Block> blocks,
            Metadata metadata,
            Optional<String> language,
            boolean partial) {
        this(name, title, blocks, metadata, language, partial, Optional.empty(), Optional.empty());
    }
}
