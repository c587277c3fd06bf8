package precis.ingest.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a declared encoding at the beginning of a page without parsing it: the prescan of the
 * HTML standard, with a wider window.
 */
final class MetaPrescan {

    private static final int WINDOW = 16 * 1024;
    private static final Charset USER_DEFINED = Charset.forName("windows-1252");

    private final String text;
    private int at;

    private MetaPrescan(byte[] bytes) {
        this.text =
                new String(bytes, 0, Math.min(WINDOW, bytes.length), StandardCharsets.ISO_8859_1);
    }

    static Optional<Charset> find(byte[] bytes) {
        MetaPrescan scan = new MetaPrescan(bytes);
        return scan.xmlDeclaration().or(scan::metas);
    }

    private Optional<Charset> xmlDeclaration() {
        if (!text.startsWith("<?xml")) {
            return Optional.empty();
        }
        int end = text.indexOf("?>");
        int name = text.indexOf("encoding");
        if (name < 0 || end < name) {
            return Optional.empty();
        }
        String value = text.substring(name + 8, end).strip();
        return value.length() > 2 && value.charAt(0) == '='
                ? usable(value.substring(1).replaceAll("^\\s*[\"']|[\"'].*$", ""))
                : Optional.empty();
    }

    private Optional<Charset> metas() {
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 2);
                at = end < 0 ? text.length() : end + 3;
            } else if (startsTag("<meta")) {
                at += 5;
                Optional<Charset> found = meta();
                if (found.isPresent()) {
                    return found;
                }
            } else if (isTag()) {
                skipTag();
            } else if (text.startsWith("<!", at)
                    || text.startsWith("</", at)
                    || text.startsWith("<?", at)) {
                int end = text.indexOf('>', at);
                at = end < 0 ? text.length() : end + 1;
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    private boolean startsTag(String name) {
        int after = at + name.length();
        return text.regionMatches(true, at, name, 0, name.length())
                && after < text.length()
                && (isSpace(text.charAt(after)) || text.charAt(after) == '/');
    }

    private boolean isTag() {
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        return text.charAt(at) == '<' && name < text.length() && isLetter(text.charAt(name));
    }

    private void skipTag() {
        while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        while (attribute() != null) {
            // Attributes of other tags are of no interest, but may hold what looks like a tag.
        }
    }

    private Optional<Charset> meta() {
        Set<String> seen = new HashSet<>();
        boolean pragma = false;
        boolean needsPragma = false;
        Optional<String> label = Optional.empty();
        for (String[] a = attribute(); a != null; a = attribute()) {
            if (!seen.add(a[0])) {
                continue;
            }
            if (a[0].equals("http-equiv") && a[1].equals("content-type")) {
                pragma = true;
            } else if (a[0].equals("content") && label.isEmpty()) {
                label = inContent(a[1]);
                needsPragma = label.isPresent();
            } else if (a[0].equals("charset")) {
                label = Optional.of(a[1]);
                needsPragma = false;
            }
        }
        boolean cut = at >= text.length();
        return cut || needsPragma && !pragma
                ? Optional.empty()
                : label.flatMap(MetaPrescan::usable);
    }

    private static Optional<String> inContent(String content) {
        int from = 0;
        while ((from = content.indexOf("charset", from)) >= 0) {
            String rest = content.substring(from + 7).strip();
            from += 7;
            if (rest.startsWith("=")) {
                String value = rest.substring(1).strip();
                return value.isEmpty() ? Optional.empty() : quoted(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> quoted(String value) {
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            int end = value.indexOf(first, 1);
            return end < 0 ? Optional.empty() : Optional.of(value.substring(1, end));
        }
        return Optional.of(value.split("[\\s;]")[0]);
    }

    /** A page whose declaration could be read is not in UTF-16, whatever it says. */
    private static Optional<Charset> usable(String label) {
        if (label.strip().equalsIgnoreCase("x-user-defined")) {
            return Optional.of(USER_DEFINED);
        }
        return EncodingLabels.charset(label)
                .map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
    }

    /** The next attribute of the tag as name and value in lower case; null at the tag's end. */
    private String[] attribute() {
        while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '/')) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) == '>') {
            return null;
        }
        int start = at;
        while (at < text.length() && !endsName(text.charAt(at), at > start)) {
            at++;
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpaces();
        if (at >= text.length() || text.charAt(at) != '=') {
            return new String[] {name, ""};
        }
        at++;
        skipSpaces();
        return new String[] {name, value().toLowerCase(Locale.ROOT)};
    }

    private static boolean endsName(char c, boolean begun) {
        return isSpace(c) || c == '/' || c == '>' || c == '=' && begun;
    }

    private String value() {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            int end = text.indexOf(text.charAt(at), at + 1);
            String value = text.substring(at + 1, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
            return value;
        }
        int start = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
