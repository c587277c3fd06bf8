package precis.model;

import java.util.List;
import java.util.Objects;

/**
 * An article as read from a seed: cleaned text, blocks and details, nothing interpreted yet.
 *
 * @param id ASCII slug, unique among the seeds, stable as long as the seed keeps its name
 * @param seed the seed's path below the seeds folder, with forward slashes
 * @param language BCP 47 tag of a language pack
 * @param title the headline, one line
 * @param text the cleaned body: blocks separated by blank lines, dateline left out
 * @param paragraphs the blocks of {@code text}, in order, not overlapping
 * @param metadata outlet, address, authors, dates
 * @param sha256 of the seed's bytes as found, lower-case hexadecimal
 * @param partial whether the text is known to be cut (paywall, truncated page)
 * @param status whether its briefing is to be published
 * @param reprints other seeds with the same text, which are not briefed; sorted by path
 */
public record Article(
        String id,
        String seed,
        String language,
        String title,
        String text,
        List<Paragraph> paragraphs,
        Metadata metadata,
        String sha256,
        boolean partial,
        Status status,
        List<Reprint> reprints) {

    /**
     * @throws IllegalArgumentException if the id is no slug or a paragraph is out of the text
     */
    public Article {
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(status, "status");
        paragraphs = List.copyOf(paragraphs);
        reprints = List.copyOf(reprints);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a slug: " + id);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        int from = 0;
        for (Paragraph p : paragraphs) {
            if (p.span().start() < from || p.span().end() > text.length()) {
                throw new IllegalArgumentException("paragraph out of order: " + p.span());
            }
            from = p.span().end();
        }
    }

    /** An article that no other seed prints. */
    public Article(
            String id,
            String seed,
            String language,
            String title,
            String text,
            List<Paragraph> paragraphs,
            Metadata metadata,
            String sha256,
            boolean partial,
            Status status) {
        this(
                id,
                seed,
                language,
                title,
                text,
                paragraphs,
                metadata,
                sha256,
                partial,
                status,
                List.of());
    }

    /** The same article under another status. */
    public Article with(Status other) {
        return copy(title, metadata, other, reprints);
    }

    /** The same article under another headline, given by hand. */
    public Article titled(String other) {
        return copy(other, metadata.titledBy(Origin.OVERRIDE), status, reprints);
    }

    /** The same article, printed by other seeds too. */
    public Article with(List<Reprint> others) {
        return copy(title, metadata, status, others);
    }

    private Article copy(String headline, Metadata details, Status state, List<Reprint> copies) {
        return new Article(
                id,
                seed,
                language,
                headline,
                text,
                paragraphs,
                details,
                sha256,
                partial,
                state,
                copies);
    }
}
