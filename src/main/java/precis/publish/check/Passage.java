package precis.publish.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text as a reader sees it: not broken by inline markup, white space as one space.
 *
 * @param language the BCP 47 tag it is written in; empty where none is named
 * @param text its characters
 * @param lines the line in the file of each character
 */
record Passage(String language, String text, List<Integer> lines) {

    /** All passages of a page, in its order. */
    static List<Passage> of(Document page) {
        Collector collector = new Collector();
        page.body().traverse(collector);
        collector.flush();
        return collector.passages;
    }

    /** Gathers text until a block or another language begins or ends. */
    private static final class Collector implements NodeVisitor {

        private static final Set<String> NO_PROSE =
                Set.of("script", "style", "code", "pre", "kbd", "samp", "template");

        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>();
        private String language = "";

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode prose && isProse(prose)) {
                append(prose);
            } else if (breaks(node)) {
                flush();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                flush();
            }
        }

        private static boolean isProse(TextNode node) {
            for (Element e = node.parent(); e != null; e = e.parent()) {
                if (NO_PROSE.contains(e.normalName()) || e.attr("translate").equals("no")) {
                    return false;
                }
            }
            return true;
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element
                    && (element.isBlock()
                            || element.hasAttr("lang")
                            || element.normalName().equals("br"));
        }

        private void append(TextNode node) {
            if (text.isEmpty()) {
                language = language(node);
            }
            int line = HtmlPage.line(node);
            for (char c : node.getWholeText().toCharArray()) {
                boolean space = " \t\r\n".indexOf(c) >= 0;
                if (!space || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                    text.append(space ? ' ' : c);
                    lines.add(line);
                }
                line += c == '\n' ? 1 : 0;
            }
        }

        private static String language(Node node) {
            for (Node n = node; n != null; n = n.parent()) {
                if (n.hasAttr("lang")) {
                    return n.attr("lang");
                }
            }
            return "";
        }

        private void flush() {
            if (!text.toString().isBlank()) {
                passages.add(new Passage(language, text.toString(), List.copyOf(lines)));
            }
            text.setLength(0);
            lines.clear();
        }
    }
}
