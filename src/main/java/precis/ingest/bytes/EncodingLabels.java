package precis.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that documents give to encodings, as the HTML standard understands them. */
public final class EncodingLabels {

    private static final String DATA = "/extract/encodings.txt";
    private static final Map<String, String> LABELS = load();

    private EncodingLabels() {}

    /** The encoding a label stands for; empty if the standard does not know it. */
    public static Optional<Charset> charset(String label) {
        return Optional.ofNullable(LABELS.get(label.strip().toLowerCase(Locale.ROOT)))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static Map<String, String> load() {
        Map<String, String> labels = new HashMap<>();
        try (InputStream in = EncodingLabels.class.getResourceAsStream(DATA)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(" "))
                    .forEach(row -> add(row, labels));
        } catch (IOException e) {
            throw new UncheckedIOException(DATA, e);
        }
        return Map.copyOf(labels);
    }

    private static void add(String[] row, Map<String, String> labels) {
        for (int i = 1; i < row.length; i++) {
            labels.put(row[i], row[0]);
        }
    }
}
