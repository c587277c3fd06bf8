package precis.compose.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An AsciiDoc body that grows block by block; ids and roles are ours, words are {@link Inline}. */
public final class Blocks {

    private static final int OUTERMOST = 4;

    private final StringBuilder out = new StringBuilder();
    private int depth;

    public Blocks section(String id, Inline title) {
        return attributes(id, "").line("== " + title.source()).end();
    }

    /** A heading of the third level, outside the outline of ids. */
    public Blocks heading(String role, Inline title) {
        return line("[discrete." + role + "]").line("== " + title.source()).end();
    }

    public Blocks paragraph(String role, Inline text) {
        return paragraph("", role, text);
    }

    public Blocks paragraph(String id, String role, Inline text) {
        return text.isEmpty() ? this : attributes(id, role).line(text.source()).end();
    }

    public Blocks items(String role, List<Item> items) {
        return list("* ", role, items);
    }

    public Blocks numbered(String role, List<Item> items) {
        return list(". ", role, items);
    }

    private Blocks list(String marker, String role, List<Item> items) {
        if (items.isEmpty()) {
            return this;
        }
        attributes("", role);
        for (Item item : items) {
            line(marker + item.text().source());
            below(item);
        }
        return end();
    }

    /** Terms, each once, with what is said of it; several things become a list of their own. */
    public Blocks terms(String role, List<Term> terms) {
        if (terms.isEmpty()) {
            return this;
        }
        attributes("", role);
        Map<Inline, List<Item>> byTerm = new LinkedHashMap<>();
        terms.forEach(
                t -> byTerm.computeIfAbsent(t.term(), n -> new ArrayList<>()).addAll(t.said()));
        byTerm.forEach(this::term);
        return end();
    }

    private void term(Inline term, List<Item> said) {
        line(term.source() + "::" + (said.size() > 1 ? "" : " " + first(said)));
        said.forEach(i -> described(i, said.size() > 1));
    }

    private static String first(List<Item> said) {
        return said.get(0).text().source();
    }

    private void described(Item item, boolean listed) {
        if (listed) {
            line("* " + item.text().source());
        }
        below(item);
    }

    private void below(Item item) {
        item.below().forEach(b -> line("+").attributes("", b.role()).line(b.text().source()));
    }

    /**
     * A table of one header row; rows hold as many cells as the header. The first of several heads
     * its row, so that whoever hears a cell hears whose it is.
     */
    public Blocks table(String role, List<Inline> header, List<List<Inline>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        int others = header.size() - 1;
        String columns = others == 0 ? "1*" : "h," + others + "*";
        String look = "%header%autowidth.stretch,frame=none,grid=none";
        line("[." + role + look + ",cols=\"" + columns + "\"]");
        line("|===");
        header.forEach(this::cell);
        rows.forEach(r -> r.forEach(this::cell));
        return line("|===").end();
    }

    /** Blocks within a block, so that the style sheet can place them together. */
    public Blocks group(String id, String role, Consumer<Blocks> content) {
        // A line as long as that of the group around would end it.
        String edge = "=".repeat(OUTERMOST + depth);
        attributes(id, role).line(edge);
        depth++;
        content.accept(this);
        depth--;
        return line(edge).end();
    }

    /** A drawing as one line of SVG, whatever words are in it escaped as XML. */
    public Blocks drawing(String html) {
        if (!html.startsWith("<svg ") || html.contains("\n")) {
            throw new IllegalArgumentException("not one line of SVG: " + html);
        }
        return line("++++").line(html).line("++++").end();
    }

    public String source() {
        return out.toString();
    }

    private void cell(Inline content) {
        line("|" + content.source());
    }

    private Blocks attributes(String id, String role) {
        String ids = id.isEmpty() ? "" : "#" + id;
        String roles = role.isEmpty() ? "" : "." + role;
        return ids.isEmpty() && roles.isEmpty() ? this : line("[" + ids + roles + "]");
    }

    private Blocks line(String line) {
        out.append(line).append('\n');
        return this;
    }

    private Blocks end() {
        return line("");
    }

    /**
     * An item of a list.
     *
     * @param text its first line
     * @param below paragraphs that belong to it, empty ones left out
     */
    public record Item(Inline text, List<Styled> below) {

        public Item {
            below = below.stream().filter(b -> !b.text().isEmpty()).toList();
        }

        public Item(Inline text) {
            this(text, List.of());
        }
    }

    /**
     * A term and what is said of it.
     *
     * @param said at least one thing
     */
    public record Term(Inline term, List<Item> said) {

        public Term {
            said = List.copyOf(said);
        }

        public Term(Inline term, Inline description) {
            this(term, List.of(new Item(description)));
        }
    }

    /**
     * A paragraph and its class.
     *
     * @param role for the style sheet
     * @param text the words
     */
    public record Styled(String role, Inline text) {}
}
