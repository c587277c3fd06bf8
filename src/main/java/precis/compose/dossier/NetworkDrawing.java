package precis.compose.dossier;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import precis.compose.wording.Wording;

/**
 * The network as a small drawing: spokes as wide as ties are close; the list beside says the same.
 */
final class NetworkDrawing {

    private static final int WIDTH = 560;
    private static final int ROW = 26;
    private static final int LEFT = 150;
    private static final int RIGHT = 330;
    private static final int LONGEST_LEFT = 20;
    private static final int LONGEST_RIGHT = 32;

    private NetworkDrawing() {}

    static String draw(Dossier dossier, List<Network.Tie> ties, Wording words) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        document.parser(Parser.xmlParser());
        int height = ROW * ties.size() + 8;
        Element svg =
                document.appendElement("svg")
                        .attr("class", "network")
                        .attr("viewBox", "0 0 " + WIDTH + " " + height)
                        .attr("aria-hidden", "true")
                        .attr("focusable", "false");
        int middle = height / 2;
        int most = ties.get(0).sentences();
        for (int i = 0; i < ties.size(); i++) {
            int y = ROW * i + ROW / 2 + 4;
            spoke(svg, middle, y, ties.get(i).sentences(), most);
            String name = cut(words.typeset(ties.get(i).name()), LONGEST_RIGHT);
            text(svg, RIGHT + 10, y + 5, "start", name);
        }
        String name = cut(words.typeset(dossier.name()), LONGEST_LEFT);
        text(svg, LEFT - 10, middle + 5, "end", name);
        return svg.outerHtml().replace("\n", " ");
    }

    private static void spoke(Element svg, int from, int to, int sentences, int most) {
        String path =
                String.format(
                        Locale.ROOT,
                        "M%d %dC%d %d %d %d %d %d",
                        LEFT,
                        from,
                        230,
                        from,
                        250,
                        to,
                        RIGHT,
                        to);
        double width = 1 + 4.0 * sentences / most;
        svg.appendElement("path")
                .attr("d", path)
                .attr("stroke-width", String.format(Locale.ROOT, "%.1f", width));
    }

    private static void text(Element svg, int x, int y, String anchor, String name) {
        svg.appendElement("text")
                .attr("x", String.valueOf(x))
                .attr("y", String.valueOf(y))
                .attr("text-anchor", anchor)
                .text(name);
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "\u2026";
    }
}
