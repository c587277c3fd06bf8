package precis.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import precis.ingest.text.Draft;
import precis.model.Checked;
import precis.model.Problem;

/**
 * A file of the seeds folder.
 *
 * @param path where it is
 * @param seed its path below the seeds folder, with forward slashes
 * @param shown its name in messages
 */
public record SeedFile(Path path, String seed, String shown) {

    public SeedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(shown, "shown");
    }

    /** The name without folders. */
    public String name() {
        return seed.substring(seed.lastIndexOf('/') + 1);
    }

    /** The name without folders and extension. */
    public String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? name() : name().substring(0, dot);
    }

    /** The path without its extension: what an article and its sidecar have in common. */
    String trunk() {
        return seed.substring(0, seed.length() - name().length()) + stem();
    }

    /** What follows the last dot of the name, in lower case. */
    public String extension() {
        return name().substring(Math.min(name().length(), stem().length() + 1))
                .toLowerCase(Locale.ROOT);
    }

    long size() throws IOException {
        return Files.size(path);
    }

    /** The bytes, never more than one beyond a limit even if the file grows. */
    public byte[] bytes(int limit) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(limit + 1);
        }
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of a file that cannot be read no article, but why. */
    Checked<List<Draft>> refused(String message, String remedy) {
        return new Checked<>(List.of(), List.of(error(0, message, remedy)));
    }

    public Problem error(int line, String message, String remedy) {
        return Problem.error(shown, line, message, remedy);
    }

    Problem warning(int line, String message, String remedy) {
        return Problem.warning(shown, line, message, remedy);
    }

    public Problem note(int line, String message, String remedy) {
        return Problem.note(shown, line, message, remedy);
    }
}
