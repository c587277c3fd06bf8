package precis.ingest.office;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the paragraphs of a document in Office Open XML (ISO/IEC 29500), as Word writes it. */
final class WordReader implements NodeFilter {

    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";

    /** Deleted words, codes of fields, pictures and text boxes with what stands in them. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "w:del",
                    "w:moveFrom",
                    "w:instrText",
                    "w:pict",
                    "w:drawing",
                    "w:object",
                    "w:txbxContent",
                    "mc:AlternateContent");

    private final Styles styles;
    private final Script script = new Script();
    private final StringBuilder text = new StringBuilder();

    private WordReader(Styles styles) {
        this.styles = styles;
    }

    /**
     * @return empty if the archive is no such document
     */
    static Optional<Script> read(Parts parts) {
        Optional<Document> types = parts.xml("[Content_Types].xml");
        return part(types, parts, "wordprocessingml.document.main+xml")
                .or(() -> parts.xml("word/document.xml"))
                .map(body -> read(body, styles(types, parts)));
    }

    private static Script read(Document body, Styles styles) {
        WordReader reader = new WordReader(styles);
        body.filter(reader);
        return reader.script;
    }

    /** The first part of a kind, wherever the program that wrote it puts it. */
    private static Optional<Document> part(Optional<Document> types, Parts parts, String type) {
        return types.flatMap(
                        all ->
                                all.getElementsByTag("Override").stream()
                                        .filter(o -> o.attr("ContentType").equals(CONTENT + type))
                                        .findFirst())
                .flatMap(o -> parts.xml(o.attr("PartName").replaceFirst("^/", "")));
    }

    private static Styles styles(Optional<Document> types, Parts parts) {
        Styles styles = new Styles();
        part(types, parts, "wordprocessingml.styles+xml").stream()
                .flatMap(d -> d.getElementsByTag("w:style").stream())
                .forEach(
                        s ->
                                styles.add(
                                        s.attr("w:styleId"),
                                        value(s, "w:name"),
                                        value(s, "w:basedOn")));
        return styles;
    }

    /** The value that a property of an element has; empty without the property. */
    private static String value(Element element, String property) {
        return child(element, property).map(p -> p.attr("w:val")).orElse("");
    }

    private static Optional<Element> child(Element element, String tag) {
        return element.children().stream().filter(c -> c.tagName().equals(tag)).findFirst();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && isText(node.parent())) {
            text.append(words.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.tagName();
        if (LEFT_OUT.contains(tag)
                || tag.equals("w:tbl") && Tables.isTable(element, "w:tr", "w:tc")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (tag) {
            case "w:p" -> text.setLength(0);
            case "w:br", "w:cr" -> text.append(Script.BREAK);
            case "w:tab" -> text.append(' ');
            case "w:noBreakHyphen" -> text.append('\u2011');
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.tagName().equals("w:p")) {
            script.add(role(element), text.toString());
            text.setLength(0);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isText(Node node) {
        return node instanceof Element element && element.tagName().equals("w:t");
    }

    private Role role(Element paragraph) {
        Optional<Element> properties = child(paragraph, "w:pPr");
        Role role = styles.role(properties.map(p -> value(p, "w:pStyle")).orElse(""));
        boolean listed = properties.flatMap(p -> child(p, "w:numPr")).isPresent();
        return role == Role.TEXT && listed ? Role.LIST_ITEM : role;
    }
}
