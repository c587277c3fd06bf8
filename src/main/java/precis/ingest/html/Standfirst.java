package precis.ingest.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the summary that stands between headline and text, where it is outside the article's
 * element.
 */
final class Standfirst {

    private static final int SHORTEST = 40;

    private Standfirst() {}

    /**
     * @param before what the page shows, in its order
     * @param kept the blocks of the article
     * @param descriptions what the page says about itself
     */
    static Optional<TextBlock> find(
            List<TextBlock> before, List<TextBlock> kept, List<String> descriptions) {
        List<String> keys =
                descriptions.stream()
                        .map(TitleFinder::key)
                        .filter(k -> k.length() >= SHORTEST)
                        .toList();
        boolean known =
                kept.stream()
                        .map(b -> TitleFinder.key(b.text()))
                        .anyMatch(k -> keys.stream().anyMatch(d -> same(k, d)));
        if (known || kept.isEmpty()) {
            return Optional.empty();
        }
        Element first = kept.get(0).owner();
        return before.stream()
                .takeWhile(b -> b.owner() != first)
                .filter(b -> !b.isHeading() || !b.owner().normalName().equals("h1"))
                .filter(b -> keys.stream().anyMatch(d -> same(TitleFinder.key(b.text()), d)))
                .findFirst();
    }

    /** Descriptions are often cut, standfirsts often longer by a label. */
    private static boolean same(String shown, String described) {
        int half = described.length() * 7 / 10;
        return shown.length() >= half && shown.contains(described.substring(0, half));
    }
}
