package precis.publish.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines of files by their bytes, kept from one check to the next, so that what did not
 * change is not parsed again.
 */
public final class Outlines {

    private Map<String, Outline> former = Map.of();
    private Map<String, Outline> now = new HashMap<>();

    /** A new check begins: what the last one did not ask for is forgotten. */
    void turn() {
        former = now;
        now = new HashMap<>();
    }

    /** Of a page, style sheet or XML file; none of other files, which name nothing. */
    Optional<Outline> of(BuiltSite site, String file) throws IOException {
        String suffix = file.substring(file.lastIndexOf('.') + 1);
        if (!suffix.equals("html") && !suffix.equals("css") && !suffix.equals("xml")) {
            return Optional.empty();
        }
        String key = suffix + hash(site.text(file));
        Outline outline = former.getOrDefault(key, now.get(key));
        if (outline == null) {
            outline = read(site, file, suffix);
        }
        now.put(key, outline);
        return Optional.of(outline);
    }

    private static Outline read(BuiltSite site, String file, String suffix) throws IOException {
        return switch (suffix) {
            case "html" -> Outline.of(site.page(file));
            case "css" -> Outline.ofStyle(site.text(file));
            default -> Outline.ofXml(site.xml(file));
        };
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
