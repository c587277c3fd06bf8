package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import precis.publish.send.Letter;

/** The letters of a built site, by edition. */
final class Letters {

    static final String LATEST = "latest";

    private static final String MAIL = "mail.eml";
    private static final int LAST = 5;

    private final Path folder;

    Letters(Path site) {
        this.folder = site.resolve("newsletter");
    }

    /** Where the letter of that edition is; {@code latest} is the one of the latest date. */
    Optional<Path> find(String edition) throws IOException {
        if (!edition.equals(LATEST)) {
            return all().stream().filter(l -> id(l).equals(edition)).findFirst();
        }
        Optional<Path> latest = Optional.empty();
        Instant date = Instant.MIN;
        for (Path letter : all()) {
            Instant own = Letter.read(letter).date();
            if (own.isAfter(date)) {
                latest = Optional.of(letter);
                date = own;
            }
        }
        return latest;
    }

    /** What to do where an edition has no letter. */
    String remedy() throws IOException {
        List<String> ids = all().stream().map(Letters::id).toList();
        return ids.isEmpty()
                ? "run precis build first"
                : "run precis build first, or name one of the last: "
                        + String.join(
                                ", ", ids.subList(Math.max(0, ids.size() - LAST), ids.size()));
    }

    /** The edition of a letter. */
    static String id(Path letter) {
        return letter.getParent().getFileName().toString();
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> editions = Files.list(folder)) {
            return editions.map(e -> e.resolve(MAIL))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Letters::id))
                    .toList();
        }
    }
}
