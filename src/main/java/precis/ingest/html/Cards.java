package precis.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.model.Paragraph;

/**
 * Finds rows of cards that lead to other articles: alike siblings, each with a linked line and
 * little text besides.
 */
final class Cards {

    private static final Pattern HOST = Pattern.compile("(?:https?:)?//(?:www\\.)?([^/:?#]+)");
    private static final int FEWEST = 3;
    private static final int SHORTEST_LINE = 15;
    private static final int MOST_TEXT = 500;

    private Cards() {}

    /** Drops all rows of cards. */
    static void drop(Document page) {
        String host = host(page.select("link[rel=canonical]").attr("href"));
        Map<Element, Map<String, List<Element>>> rows = new LinkedHashMap<>();
        List<TextBlock> blocks = BlockCollector.collect(page.body());
        Weights weights = new Weights(blocks);
        for (TextBlock block : blocks) {
            if (block.linkShare() > 0.8
                    && block.weight() >= SHORTEST_LINE
                    && leadsElsewhere(block, host)) {
                collect(block, page.body(), weights, rows);
            }
        }
        for (Map<String, List<Element>> row : rows.values()) {
            for (List<Element> alike : row.values()) {
                if (alike.size() >= FEWEST) {
                    alike.forEach(Element::remove);
                }
            }
        }
    }

    /** To another page: list items that lead off the site are more likely references. */
    private static boolean leadsElsewhere(TextBlock block, String host) {
        Element around = block.owner().closest("a[href]");
        Element link = around == null ? block.owner().selectFirst("a[href]") : around;
        String address = link == null ? "#" : link.attr("href");
        boolean off = !host.isEmpty() && !host(address).isEmpty() && !host(address).equals(host);
        return !address.startsWith("#") && !(off && block.kind() == Paragraph.Kind.LIST_ITEM);
    }

    private static String host(String address) {
        Matcher m = HOST.matcher(address);
        return m.lookingAt() ? m.group(1) : "";
    }

    /** Notes the boxes around a line that are small enough to be a card, by parent and likeness. */
    private static void collect(
            TextBlock line,
            Element body,
            Weights weights,
            Map<Element, Map<String, List<Element>>> rows) {
        for (Element box = line.owner(); box != body && box.parent() != null; box = box.parent()) {
            if (box != line.owner() && weights.all(box) > MOST_TEXT + line.weight()) {
                return;
            }
            List<Element> alike =
                    rows.computeIfAbsent(box.parent(), p -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    box.normalName() + "." + box.className(),
                                    l -> new ArrayList<>());
            if (box != line.owner() && (alike.isEmpty() || alike.get(alike.size() - 1) != box)) {
                alike.add(box);
            }
        }
    }
}
