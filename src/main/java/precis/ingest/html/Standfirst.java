package precis.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the summary that stands between headline and text, where it is outside the article's
 * element.
 */
final class Standfirst {

    private static final Set<String> NAMES = WordFile.set("standfirst-names");
    private static final int SHORTEST = 40;
    private static final int NEAR = 12;

    private Standfirst() {}

    /**
     * @param shown what the page shows, in its order
     * @param kept the blocks of the article
     */
    static Optional<TextBlock> find(
            List<TextBlock> shown, List<TextBlock> kept, PageFacts facts, NameTokens names) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        List<String> said =
                facts.descriptions().stream()
                        .map(TitleFinder::key)
                        .filter(k -> k.length() >= SHORTEST)
                        .toList();
        Element first = kept.get(0).owner();
        List<TextBlock> before = shown.stream().takeWhile(b -> b.owner() != first).toList();
        return isKnown(kept, said)
                ? Optional.empty()
                : before.stream()
                        .filter(b -> !b.owner().normalName().equals("h1"))
                        .filter(
                                b ->
                                        said.stream()
                                                .anyMatch(d -> same(TitleFinder.key(b.text()), d)))
                        .findFirst()
                        .or(() -> named(before, kept, names));
    }

    private static boolean isKnown(List<TextBlock> kept, List<String> said) {
        return kept.stream()
                .map(b -> TitleFinder.key(b.text()))
                .anyMatch(k -> said.stream().anyMatch(d -> same(k, d)));
    }

    /** The last text before the article whose box is named a standfirst. */
    private static Optional<TextBlock> named(
            List<TextBlock> before, List<TextBlock> kept, NameTokens names) {
        int from = Math.max(0, before.size() - NEAR);
        return before.subList(from, before.size()).stream()
                .filter(b -> b.weight() >= SHORTEST && b.isEnded() && b.linkShare() < 0.3)
                .filter(b -> isNamed(b.owner(), names))
                .filter(b -> kept.stream().noneMatch(k -> k.text().equals(b.text())))
                .findFirst();
    }

    private static boolean isNamed(Element owner, NameTokens names) {
        return names.of(owner).stream().anyMatch(NAMES::contains)
                || owner.parent() != null
                        && names.of(owner.parent()).stream().anyMatch(NAMES::contains);
    }

    /** Descriptions are often cut, standfirsts often longer by a label. */
    static boolean same(String shown, String described) {
        int half = described.length() * 7 / 10;
        return shown.length() >= half && shown.contains(described.substring(0, half));
    }
}
