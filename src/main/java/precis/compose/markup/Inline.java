package precis.compose.markup;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of AsciiDoc within one line; made from plain text only by escaping it.
 *
 * @param source AsciiDoc without line breaks
 */
public record Inline(String source) {

    public static final Inline EMPTY = new Inline("");

    private static final Inline SPACE = new Inline(" ");
    private static final String EDGE = "&#32;";

    private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"<>]+");
    private static final Pattern WITHIN_SITE = Pattern.compile("[a-z0-9-]*([./#]+[a-z0-9-]+)*/?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    public Inline {
        Objects.requireNonNull(source, "source");
    }

    /** Any text, to be read back unchanged. */
    public static Inline text(String text) {
        return new Inline(Escaper.escape(text));
    }

    /** Text between two others on one line: a single space at either end stays readable. */
    public static Inline amid(String text) {
        String escaped = Escaper.escape(text);
        if (text.isBlank()) {
            return text.equals(" ") ? SPACE : new Inline(escaped);
        }
        return new Inline(escaped.replaceFirst("^" + EDGE, " ").replaceFirst(EDGE + "$", " "));
    }

    /** The parts that are not empty, with the separator between each two. */
    public static Inline join(String separator, List<Inline> parts) {
        return new Inline(
                parts.stream()
                        .filter(p -> !p.isEmpty())
                        .map(Inline::source)
                        .collect(Collectors.joining(amid(separator).source)));
    }

    /** A place to link to. */
    public static Inline anchor(String id) {
        return new Inline("[[" + name(id) + "]]");
    }

    /** A link to a place on the same page. */
    public static Inline reference(String id, Inline label) {
        return new Inline("<<" + name(id) + "," + plain(label) + ">>");
    }

    /** A link to another page of the site by relative address, or to the web by full address. */
    public static Inline link(String address, Inline label) {
        boolean inside = WITHIN_SITE.matcher(address).matches();
        if (!inside && !WEB.matcher(address).matches()) {
            throw new IllegalArgumentException("not an address to link to: " + address);
        }
        return new Inline(
                "link:" + (inside ? address : webAddress(address)) + "[" + plain(label) + "]");
    }

    /** A label of words alone: brackets of markup would end it early. */
    private static String plain(Inline label) {
        if (label.source.contains("[")) {
            throw new IllegalArgumentException("markup in a label: " + label.source);
        }
        return label.source;
    }

    /** Letters, digits, slashes and single dots stand as they are; the rest as references. */
    private static String webAddress(String address) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean plain =
                    c < 128 && Character.isLetterOrDigit(c)
                            || c == '/'
                            || ".-".indexOf(c) >= 0
                                    && i > 0
                                    && Character.isLetterOrDigit(address.charAt(i - 1));
            out.append(plain ? String.valueOf(c) : Escaper.escape(String.valueOf(c)));
        }
        return out.toString();
    }

    public Inline then(Inline next) {
        return new Inline(source + next.source);
    }

    /** This and the next with a space between, where neither is empty. */
    public Inline and(Inline next) {
        return join(" ", List.of(this, next));
    }

    /** Within an element of that class, for the style sheet. */
    public Inline as(String role) {
        return within("[." + name(role) + "]", "##");
    }

    /** Words of another language than the page's: layouts make a {@code lang} of the class. */
    public Inline in(String language, String page) {
        return language.equals(page) ? this : as(foreign(language));
    }

    /** The class of a block in another language, with a point before it; nothing in the page's. */
    public static String role(String language, String page) {
        return language.equals(page) ? "" : "." + foreign(language);
    }

    private static String foreign(String language) {
        return "lang-" + language.toLowerCase(Locale.ROOT);
    }

    public Inline emphasised() {
        return within("", "__");
    }

    public Inline strong() {
        return within("", "**");
    }

    private Inline within(String attributes, String mark) {
        if (source.contains(mark)) {
            throw new IllegalArgumentException("AsciiDoc cannot nest " + mark + ": " + source);
        }
        return isEmpty() ? this : new Inline(attributes + mark + source + mark);
    }

    public boolean isEmpty() {
        return source.isEmpty();
    }

    private static String name(String id) {
        if (!NAME.matcher(id).matches()) {
            throw new IllegalArgumentException("not a name: " + id);
        }
        return id;
    }
}
