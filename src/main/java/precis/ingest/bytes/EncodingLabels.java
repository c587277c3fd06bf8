package precis.ingest.bytes;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import precis.shipped.Shipped;

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
        Shipped.entries(DATA).forEach(line -> add(line.split(" "), labels));
        return Map.copyOf(labels);
    }

    private static void add(String[] row, Map<String, String> labels) {
        for (int i = 1; i < row.length; i++) {
            labels.put(row[i], row[0]);
        }
    }
}
