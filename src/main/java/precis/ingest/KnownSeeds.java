package precis.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import precis.ingest.likeness.Fingerprint;
import precis.model.Article;
import precis.model.Detail;

/** The articles of a seeds folder, by what makes another one their duplicate. */
final class KnownSeeds {

    private record Known(
            String seed, String sha256, List<String> addresses, Fingerprint fingerprint) {}

    private final List<Known> known = new ArrayList<>();

    /**
     * @param fetched the address it was fetched from, where it was
     */
    void add(Article article, String seed, Optional<URI> fetched) {
        Stream<URI> own = article.metadata().url().map(Detail::value).stream();
        known.add(
                new Known(
                        seed,
                        article.sha256(),
                        Stream.concat(own, fetched.stream()).map(PageAddress::key).toList(),
                        Fingerprint.of(article.text())));
    }

    /** The seed that has the address. */
    Optional<String> at(URI address) {
        String key = PageAddress.key(address);
        return known.stream().filter(k -> k.addresses().contains(key)).map(Known::seed).findFirst();
    }

    /** The seed whose bytes an article has. */
    Optional<String> same(Article article) {
        return known.stream()
                .filter(k -> k.sha256().equals(article.sha256()))
                .map(Known::seed)
                .findFirst();
    }

    /** The seed whose text an article repeats. */
    Optional<String> like(Article article) {
        Fingerprint fingerprint = Fingerprint.of(article.text());
        return known.stream()
                .filter(k -> k.fingerprint().isLike(fingerprint))
                .map(Known::seed)
                .findFirst();
    }
}
