package precis.ingest.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Remembers where a page shows pictures, before they are taken off: captions stand beside them. */
final class Pictures {

    private static final String SHOWN = "img, picture, video, figure, amp-img, iframe";
    private static final int HIGHEST = 4;

    private final Map<Element, Integer> below = new IdentityHashMap<>();

    Pictures(Document page) {
        for (Element picture : page.select(SHOWN)) {
            Element e = picture.parent();
            for (int i = 0; i < HIGHEST && e != null; i++, e = e.parent()) {
                below.merge(e, 1, Integer::sum);
            }
        }
    }

    /** How many pictures stand a few levels below an element. */
    int below(Element element) {
        return below.getOrDefault(element, 0);
    }
}
