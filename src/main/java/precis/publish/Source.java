package precis.publish;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One AsciiDoc page before the bake.
 *
 * @param path below the content folder, without suffix, with forward slashes
 * @param file the file, as the user knows it
 * @param text AsciiDoc with its header
 */
record Source(String path, String file, String text) {

    static final String SEPARATOR = "~~~~~~";

    Source {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }

    /** The values above JBake's separator, by name; none where there is no separator. */
    Map<String, String> header() {
        Map<String, String> header = new TreeMap<>();
        for (String line : text.lines().limit(headerLines()).toList()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                header.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            }
        }
        return header;
    }

    /** The lines of the header with its separator. */
    int headerLines() {
        List<String> lines = text.lines().takeWhile(line -> !line.equals(SEPARATOR)).toList();
        boolean separated =
                text.startsWith(SEPARATOR + "\n") || text.contains("\n" + SEPARATOR + "\n");
        boolean values = lines.stream().allMatch(line -> line.isEmpty() || line.contains("="));
        return separated && values ? lines.size() + 1 : 0;
    }

    /** What is for Asciidoctor. */
    String asciidoc() {
        return text.lines().skip(headerLines()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Its place in the JBake project. */
    String contentFile() {
        return path + ".adoc";
    }

    /** Its place in the site. */
    String uri() {
        return path + ".html";
    }
}
