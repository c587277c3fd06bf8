package precis.publish.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the check of links needs to know of a page, feed or list of pages.
 *
 * @param references the addresses it names
 * @param anchors the places in it that a link can name
 * @param base where its relative addresses start, if it says so
 */
record Outline(List<Reference> references, Set<String> anchors, Optional<String> base) {

    Outline {
        references = List.copyOf(references);
        anchors = Set.copyOf(anchors);
    }

    static Outline of(HtmlPage page) {
        Element given = page.document().selectFirst("base[href]");
        return new Outline(
                Reference.of(page.document()),
                page.anchors(),
                Optional.ofNullable(given).map(element -> element.attr("href")));
    }

    static Outline ofXml(Document document) {
        return new Outline(
                document.select("loc, link[href]").stream().map(Outline::reference).toList(),
                Set.of(),
                Optional.empty());
    }

    private static Reference reference(Element element) {
        String address = element.hasAttr("href") ? element.attr("href") : element.text();
        return new Reference(address, HtmlPage.line(element), false);
    }

    static Outline ofStyle(String css) {
        return new Outline(Reference.ofStyle(css), Set.of(), Optional.empty());
    }
}
