package precis.publish.check;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A parsed page and the places in it that a link can name. */
final class HtmlPage {

    private final String name;
    private final Document document;
    private final Set<String> anchors = new TreeSet<>();

    HtmlPage(String name, Document document) {
        this.name = name;
        this.document = document;
        for (Element element : document.select("[id]")) {
            anchors.add(element.id());
        }
        for (Element element : document.select("a[name]")) {
            anchors.add(element.attr("name"));
        }
    }

    String name() {
        return name;
    }

    Document document() {
        return document;
    }

    Set<String> anchors() {
        return anchors;
    }

    /** The line of an element or a text, from 1; 0 where the source has none. */
    static int line(Node node) {
        return Math.max(0, node.sourceRange().start().lineNumber());
    }
}
