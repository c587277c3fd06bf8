package precis.ingest.saved;

import java.util.Optional;

/**
 * The page itself, out of a file that holds its pictures and styles too.
 *
 * @param html its bytes
 * @param charset the name of their encoding, if the file tells it
 * @param address where the browser had it from, if the file tells it
 */
public record SavedPage(byte[] html, Optional<String> charset, Optional<String> address) {}
