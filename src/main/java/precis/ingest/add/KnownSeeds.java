package precis.ingest.add;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import precis.ingest.SeedFile;
import precis.ingest.likeness.Fingerprint;
import precis.model.Article;
import precis.model.Detail;

/** The articles of a seeds folder, by what makes another one their duplicate. */
final class KnownSeeds {

    /** What an article has in common with one that is known. */
    enum Likeness {
        ADDRESS,
        BYTES,
        TEXT
    }

    /**
     * A seed that an article is a duplicate of.
     *
     * @param former whether it was there before this run
     * @param sameWords whether title and text are the same to the letter
     * @param apart whether both have an address, and not the same
     */
    record Twin(String seed, Likeness likeness, boolean former, boolean sameWords, boolean apart) {}

    private record Known(
            String seed,
            String sha256,
            String words,
            List<String> addresses,
            Fingerprint fingerprint,
            boolean former) {}

    private final List<Known> known = new ArrayList<>();

    /** Takes up an article that stood in the folder before. */
    void addFormer(Article article) {
        known.add(entry(article, article.seed(), Optional.empty(), true));
    }

    /**
     * Takes up an article that has come in.
     *
     * @param fetched the address it was fetched from, where it was
     */
    void add(Article article, String seed, Optional<URI> fetched) {
        known.add(entry(article, seed, fetched, false));
    }

    /** Lets go of what a seed held. */
    void forget(String seed) {
        known.removeIf(k -> k.seed().equals(seed));
    }

    /** How many articles a seed holds. */
    long articles(String seed) {
        return known.stream().filter(k -> k.seed().equals(seed)).count();
    }

    /** The seed that has the address. */
    Optional<String> at(URI address) {
        String key = PageAddress.key(address);
        return known.stream().filter(k -> k.addresses().contains(key)).map(Known::seed).findFirst();
    }

    /** The seed whose address, bytes or text an article has. */
    Optional<Twin> twin(Article article, Optional<URI> fetched) {
        Known given = entry(article, "", fetched, false);
        return Stream.of(Likeness.values())
                .flatMap(
                        l ->
                                known.stream()
                                        .filter(k -> isLike(k, given, l))
                                        .map(k -> twin(k, given, l)))
                .findFirst();
    }

    private static boolean isLike(Known one, Known given, Likeness likeness) {
        return switch (likeness) {
            case ADDRESS -> given.addresses().stream().anyMatch(one.addresses()::contains);
            case BYTES -> one.sha256().equals(given.sha256());
            case TEXT -> one.fingerprint().isLike(given.fingerprint());
        };
    }

    private static Twin twin(Known one, Known given, Likeness likeness) {
        boolean apart =
                !one.addresses().isEmpty()
                        && !given.addresses().isEmpty()
                        && !isLike(one, given, Likeness.ADDRESS);
        return new Twin(
                one.seed(), likeness, one.former(), one.words().equals(given.words()), apart);
    }

    private static Known entry(
            Article article, String seed, Optional<URI> fetched, boolean former) {
        Stream<URI> own = article.metadata().url().map(Detail::value).stream();
        String words = article.title() + "\n" + article.text();
        return new Known(
                seed,
                article.sha256(),
                SeedFile.sha256(words.getBytes(StandardCharsets.UTF_8)),
                Stream.concat(own, fetched.stream()).map(PageAddress::key).toList(),
                Fingerprint.of(article.text()),
                former);
    }
}
