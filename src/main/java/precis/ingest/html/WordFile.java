package precis.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of the folder {@code extract}: an entry a line, lines that begin with # left out. */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String name) {
        String path = "/extract/" + name + ".txt";
        try (InputStream in = WordFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + ": no such file");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static Set<String> set(String name) {
        return lines(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** All lines as alternatives of one regular expression. */
    static String alternatives(String name) {
        return "(?:" + String.join("|", lines(name)) + ")";
    }
}
