package precis.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the text files of the class path. */
public final class Shipped {

    private Shipped() {}

    /** The whole file. */
    public static String text(String path) {
        return textIfAny(path)
                .orElseThrow(() -> new IllegalStateException(path + ": not on the class path"));
    }

    /** The whole file, if there is one. */
    public static Optional<String> textIfAny(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The entries of a list, one a line. */
    public static List<String> entries(String path) {
        return entriesOf(text(path));
    }

    /** The same of a list, if there is one. */
    public static Optional<List<String>> entriesIfAny(String path) {
        return textIfAny(path).map(Shipped::entriesOf);
    }

    /** Lines that say something: neither empty nor a note for people, which {@code #} opens. */
    private static List<String> entriesOf(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
