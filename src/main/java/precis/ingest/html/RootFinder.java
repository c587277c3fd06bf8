package precis.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article. */
final class RootFinder {

    /** The root moves up while the parent holds this many times its prose. */
    private static final double WORTH_CLIMBING = 1.2;

    private RootFinder() {}

    static Element find(Element body) {
        List<TextBlock> blocks = BlockCollector.collect(body);
        Weights weights = new Weights(blocks);
        Element best = body;
        int highest = Integer.MIN_VALUE;
        for (TextBlock block : blocks) {
            for (Element e = block.isProse() ? block.owner() : null;
                    e != null && e != body;
                    e = e.parent()) {
                int score = weights.prose(e) - weights.other(e);
                if (score > highest) {
                    highest = score;
                    best = e;
                }
            }
        }
        return climb(best, body, weights);
    }

    private static Element climb(Element from, Element body, Weights weights) {
        Element best = from;
        for (Element e = from; e != body && e.parent() != null; e = e.parent()) {
            if (weights.prose(e.parent()) >= WORTH_CLIMBING * weights.prose(best)) {
                best = e.parent();
            }
        }
        return isLone(best, body) ? best.parent() : best;
    }

    /** One long paragraph alone is not the article: shorter ones stand beside it. */
    private static boolean isLone(Element best, Element body) {
        return best.normalName().equals("p") && best != body && best.parent() != body;
    }
}
