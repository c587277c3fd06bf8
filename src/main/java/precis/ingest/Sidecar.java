package precis.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import precis.ingest.text.Draft;
import precis.model.Detail;
import precis.model.Metadata;
import precis.model.Origin;
import precis.model.Status;

/**
 * What the user says about an article in the file beside it; outranks what the article says.
 *
 * @param slug what its page is called whatever the file's name
 */
record Sidecar(
        Optional<String> title,
        Optional<String> slug,
        Optional<String> language,
        Optional<String> outlet,
        Optional<URI> url,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<LocalDate> modified,
        Optional<Status> status,
        Optional<String> charset,
        Optional<String> sha256) {

    static final Sidecar NONE =
            new Sidecar(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    Sidecar {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(sha256, "sha256");
        authors = List.copyOf(authors);
    }

    /** The draft's details, overruled by those given here. */
    Metadata over(Draft draft) {
        Metadata said = draft.metadata();
        Optional<List<String>> names = authors.isEmpty() ? Optional.empty() : Optional.of(authors);
        return new Metadata(
                first(outlet, said.outlet()),
                first(url, said.url()),
                first(names, said.authors()),
                first(published, said.published()),
                first(modified, said.modified()),
                title.map(t -> Origin.SIDECAR).or(said::headline));
    }

    /** The draft of a file at whose head all this stands. */
    Draft atHeadOf(Draft body) {
        return new Draft(
                body.name(),
                title.orElse(body.title()),
                body.blocks(),
                over(body),
                language.or(body::language),
                body.partial(),
                slug,
                status);
    }

    private static <T> Optional<Detail<T>> first(Optional<T> here, Optional<Detail<T>> there) {
        return here.map(value -> new Detail<>(value, Origin.SIDECAR)).or(() -> there);
    }
}
