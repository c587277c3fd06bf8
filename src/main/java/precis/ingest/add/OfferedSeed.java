package precis.ingest.add;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A file or a page that is to become a seed.
 *
 * @param shown its name in messages
 * @param ending the extension it gets among the seeds
 * @param sidecar what its own sidecar says, "" where it has none
 * @param fetched the address it was fetched from
 * @param charset what the server called its encoding
 */
record OfferedSeed(
        String shown,
        String ending,
        byte[] bytes,
        String sidecar,
        Optional<URI> fetched,
        Optional<String> charset) {

    OfferedSeed {
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(sidecar, "sidecar");
        Objects.requireNonNull(fetched, "fetched");
        Objects.requireNonNull(charset, "charset");
    }

    /** Its name in messages without folders and extension. */
    String stem() {
        return trunk().substring(trunk().replace('\\', '/').lastIndexOf('/') + 1);
    }

    /** What the file beside it is called in messages that tells of it. */
    String shownSidecar() {
        return trunk() + ".yml";
    }

    private String trunk() {
        return shown.replaceFirst("\\.[^./\\\\]*$", "");
    }
}
