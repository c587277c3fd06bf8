package precis.ingest.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a page by the elements that set it off from the rest, in order. */
final class PageLines implements NodeVisitor {

    private final Map<Element, StringBuilder> texts = new LinkedHashMap<>();
    private Element block;

    private PageLines(Element root) {
        block = root;
    }

    /** The elements with text of their own, each with it; breaks are line feeds. */
    static Map<Element, String> of(Element root) {
        PageLines lines = new PageLines(root);
        root.traverse(lines);
        Map<Element, String> found = new LinkedHashMap<>();
        lines.texts.forEach((element, text) -> found.put(element, text.toString()));
        return found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element && element.nameIs("br")) {
            add("\n");
        } else if (node instanceof Element element && element.isBlock()) {
            block = element;
        }
    }

    private void add(String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(block, b -> new StringBuilder());
        }
        texts.computeIfPresent(block, (b, own) -> own.append(text));
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == block && depth > 0) {
            do {
                block = block.parent();
            } while (!block.isBlock());
        }
    }
}
