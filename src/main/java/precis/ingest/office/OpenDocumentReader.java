package precis.ingest.office;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the paragraphs of an OpenDocument text (ISO/IEC 26300), as LibreOffice writes it. */
final class OpenDocumentReader implements NodeFilter {

    /** Notes, deleted words, frames of pictures and boxes, and lists made by the program. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "text:note",
                    "office:annotation",
                    "text:tracked-changes",
                    "draw:frame",
                    "text:table-of-content",
                    "text:sequence-decls",
                    "text:ruby-text");

    private static final Set<String> PARAGRAPHS = Set.of("text:p", "text:h");

    private final Styles styles;
    private final Script script = new Script();
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int items;

    private OpenDocumentReader(Styles styles) {
        this.styles = styles;
    }

    /**
     * @return empty if the archive is no such document
     */
    static Optional<Script> read(Parts parts) {
        Optional<Document> content = parts.xml("content.xml");
        return content.flatMap(c -> Optional.ofNullable(c.selectFirst("office|text")))
                .map(body -> read(body, styles(parts, content.orElseThrow())));
    }

    private static Script read(Element body, Styles styles) {
        OpenDocumentReader reader = new OpenDocumentReader(styles);
        body.filter(reader);
        return reader.script;
    }

    /** The named styles, and those of the text itself that are made from them. */
    private static Styles styles(Parts parts, Document content) {
        Styles styles = new Styles();
        Stream.concat(parts.xml("styles.xml").stream(), Stream.of(content))
                .flatMap(d -> d.getElementsByTag("style:style").stream())
                .forEach(
                        s ->
                                styles.add(
                                        s.attr("style:name"),
                                        s.attr("style:display-name"),
                                        s.attr("style:parent-style-name")));
        return styles;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && paragraphs > 0) {
            text.append(words.getWholeText().replace('\n', ' '));
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.tagName();
        if (LEFT_OUT.contains(tag)
                || tag.equals("table:table")
                        && Tables.isTable(element, "table:table-row", "table:table-cell")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (tag) {
            case "text:p", "text:h" -> {
                text.setLength(0);
                paragraphs++;
            }
            case "text:list-item" -> items++;
            case "text:line-break" -> text.append(Script.BREAK);
            case "text:s", "text:tab" -> text.append(' ');
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (PARAGRAPHS.contains(element.tagName())) {
                script.add(role(element), text.toString());
                text.setLength(0);
                paragraphs--;
            } else if (element.tagName().equals("text:list-item")) {
                items--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private Role role(Element paragraph) {
        Role role = styles.role(paragraph.attr("text:style-name"));
        if (paragraph.tagName().equals("text:h")) {
            return role == Role.TITLE ? role : Role.HEADING;
        }
        return role == Role.TEXT && items > 0 ? Role.LIST_ITEM : role;
    }
}
