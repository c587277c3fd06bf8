package precis.model;

import java.util.Objects;

/**
 * A text file of the site that needs no layout: JSON, feed, sitemap, mail.
 *
 * @param path below the site's root, with forward slashes, no step upwards
 * @param text its content, to be written as UTF-8
 */
public record SiteFile(String path, String text) {

    public SiteFile {
        Objects.requireNonNull(text, "text");
        if (!path.matches("\\.?[a-z0-9-]+([./][a-z0-9-]+)*")) {
            throw new IllegalArgumentException("no path for a site file: " + path);
        }
    }
}
