package precis.ingest.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much prose and how much other text stands below each element. */
final class Weights {

    private final Map<Element, int[]> sums = new IdentityHashMap<>();

    Weights(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            int slot = block.isProse() ? 0 : 1;
            for (Element e = block.owner(); e != null; e = e.parent()) {
                sums.computeIfAbsent(e, x -> new int[3])[slot] += block.weight();
                sums.get(e)[2] += block.linked();
            }
        }
    }

    int prose(Element element) {
        return sums.getOrDefault(element, new int[3])[0];
    }

    int other(Element element) {
        return sums.getOrDefault(element, new int[3])[1];
    }

    int all(Element element) {
        return prose(element) + other(element);
    }

    int linked(Element element) {
        return sums.getOrDefault(element, new int[3])[2];
    }
}
