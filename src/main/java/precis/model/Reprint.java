package precis.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Another seed that prints the text of an article, or an earlier version of it: no independent
 * origin.
 *
 * @param seed its path below the seeds folder
 * @param title its own headline
 * @param outlet who published it
 * @param url its address, http or https only
 * @param published the day it appeared
 */
public record Reprint(
        String seed,
        String title,
        Optional<String> outlet,
        Optional<URI> url,
        Optional<LocalDate> published) {

    public Reprint {
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(published, "published");
    }

    /** What another article says of itself. */
    public static Reprint of(Article article) {
        Metadata said = article.metadata();
        return new Reprint(
                article.seed(),
                article.title(),
                said.outlet().map(Detail::value),
                said.url().map(Detail::value),
                said.published().map(Detail::value));
    }
}
