package precis.compose.view;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Addresses of the site: relative from page to page, absolute for feeds and mail. */
public final class Links {

    private static final String INDEX = "index";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final String TAG_YEAR = "2026";

    private final URI base;

    public Links(URI base) {
        this.base = base;
    }

    /** From one page to another, both as paths without suffix; works below any folder. */
    public static String between(String from, String to) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to + ".html";
    }

    /** From a page to a file of the site. */
    public static String toFile(String from, String file) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + file;
    }

    /** The page's one public address. */
    public String absolute(String page) {
        boolean folder = page.equals(INDEX) || page.endsWith("/" + INDEX);
        String path = folder ? page.substring(0, page.length() - INDEX.length()) : page + ".html";
        return base.resolve(path.isEmpty() ? "./" : path).toString();
    }

    /** An identifier that stays the same wherever the site moves below its host. */
    public String tag(String page) {
        return "tag:" + base.getHost() + "," + TAG_YEAR + ":" + page;
    }

    public String file(String path) {
        return base.resolve(path).toString();
    }

    /** The article's address with a text fragment that brings the sentence into view. */
    public static String toSentence(URI article, String sentence) {
        String address = article.toASCIIString();
        String bare = address.contains("#") ? address : address + "#";
        return bare + ":~:text=" + fragment(sentence);
    }

    /** Start and end are enough for a long sentence, and survive small edits in between. */
    private static String fragment(String sentence) {
        String[] words = sentence.strip().split("\\s+");
        int edge = 4;
        if (words.length <= 3 * edge) {
            return encode(String.join(" ", words));
        }
        String start = String.join(" ", List.of(words).subList(0, edge));
        String end = String.join(" ", List.of(words).subList(words.length - edge, words.length));
        return encode(start) + "," + encode(end);
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || b == '.' || b == '_');
            out.append(plain ? String.valueOf((char) b) : "%" + HEX.toHexDigits(b));
        }
        return out.toString();
    }
}
