package precis.publish;

import java.util.Objects;

/**
 * One AsciiDoc page before the bake.
 *
 * @param path below the content folder, without suffix, with forward slashes
 * @param file the file, as the user knows it
 * @param text AsciiDoc with its header
 */
record Source(String path, String file, String text) {

    Source {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
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
