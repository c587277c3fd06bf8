package precis.publish;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A file of properties as its owner wrote it: what holds, and on which line that stands. */
public final class PropertiesText {

    private final String text;
    private final Properties values = new Properties();

    /**
     * @param text what the file holds
     */
    public PropertiesText(String text) {
        this.text = text;
        try {
            values.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("reading what stands in memory", e);
        }
    }

    /** Reads a file; one that is not there says nothing. */
    public static PropertiesText read(Path file) throws IOException {
        try {
            return new PropertiesText(Files.exists(file) ? Files.readString(file) : "");
        } catch (CharacterCodingException e) {
            throw new IOException(file.normalize() + ": is not UTF-8 (save it as UTF-8)", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    file.normalize() + ": has a \\u without four digits (write \\\\ for a \\)", e);
        }
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(values.stringPropertyNames());
    }

    /** The value of a key without the space around it. */
    public String value(String key, String otherwise) {
        return values.getProperty(key, otherwise).strip();
    }

    /** All of the text. */
    String text() {
        return text;
    }

    /** The line, from 1, on which a key has the value that holds: the last; 0 where it has none. */
    public int lineOf(String key) {
        List<Integer> lines = linesOf(key);
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1);
    }

    /** All lines on which a key is set. */
    public List<Integer> linesOf(String key) {
        Pattern line = Pattern.compile("^\\s*" + Pattern.quote(key) + "\\s*([=:\\s].*)?$");
        List<String> lines = text.lines().toList();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (line.matcher(lines.get(i)).matches()) {
                found.add(i + 1);
            }
        }
        return found;
    }
}
