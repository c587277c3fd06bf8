package precis.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text file of the site that needs no layout: JSON, feed, sitemap, mail.
 *
 * @param path below the site's root, with forward slashes, no step upwards
 * @param bytes its text in UTF-8, which nobody changes: of a large site most is feeds, and as text
 *     they would take twice the memory
 */
public record SiteFile(String path, byte[] bytes) {

    public SiteFile {
        if (!path.matches("\\.?[a-z0-9-]+([./][a-z0-9-]+)*")) {
            throw new IllegalArgumentException("no path for a site file: " + path);
        }
    }

    public SiteFile(String path, String text) {
        this(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteFile file
                && file.path.equals(path)
                && Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + ": " + text();
    }
}
