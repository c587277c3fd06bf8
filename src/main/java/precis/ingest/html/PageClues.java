package precis.ingest.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What else a page gives away about its blocks: its title, its summary, its linked data, names. */
final class PageClues {

    private static final List<Set<String>> NAMES =
            List.of(
                    WordFile.set("useless-names"),
                    WordFile.set("doubtful-names"),
                    WordFile.set("standfirst-names"),
                    WordFile.set("comment-names"),
                    WordFile.set("caption-names"),
                    WordFile.set("body-names"),
                    WordFile.set("biography-names"));
    private static final int FAR = 9;
    private static final int SHORTEST = 40;

    private final NameTokens names;
    private final Pictures pictures;
    private final Notices notices;
    private final Map<String, Integer> shown = new HashMap<>();
    private final Set<String> title;
    private final List<String> descriptions;
    private final String linkedBody;

    PageClues(
            PageFacts facts,
            List<TextBlock> shown,
            NameTokens names,
            Pictures pictures,
            Notices notices) {
        this.names = names;
        this.pictures = pictures;
        this.notices = notices;
        shown.forEach(b -> this.shown.merge(TitleFinder.key(b.text()), 1, Integer::sum));
        this.title = new HashSet<>(Arrays.asList(TitleFinder.key(facts.title()).split(" ")));
        this.descriptions =
                facts.descriptions().stream()
                        .map(TitleFinder::key)
                        .filter(k -> k.length() >= SHORTEST)
                        .toList();
        this.linkedBody = TitleFinder.key(String.join(" ", facts.articleBody()));
    }

    int timesShown(String key) {
        return Math.min(3, shown.getOrDefault(key, 0));
    }

    /** The share of a text's words that the title has. */
    double titleShare(String key) {
        String[] words = key.split(" ");
        return Arrays.stream(words).filter(title::contains).count() / (double) words.length;
    }

    boolean isDescribed(String key) {
        return descriptions.stream().anyMatch(d -> Standfirst.same(key, d));
    }

    /** Whether the linked data's text holds it: 1 yes, -1 no, 0 if there is none. */
    int inLinkedBody(String key) {
        return linkedBody.length() < 200 ? 0 : linkedBody.contains(key) ? 1 : -1;
    }

    boolean isStop(String text) {
        return notices.isStop(text);
    }

    boolean isBoilerplate(String text) {
        return notices.isBoilerplate(text);
    }

    int pictures(Element element) {
        return Math.min(5, pictures.below(element));
    }

    /** For each list of names how many boxes up one of them stands. */
    int[] nearest(Element owner, Element root) {
        int[] nearest = new int[NAMES.size()];
        Arrays.fill(nearest, FAR);
        int up = 0;
        for (Element e = owner; e != null && e != root && up < FAR; e = e.parent(), up++) {
            Set<String> own = names.of(e);
            for (int k = 0; k < nearest.length && !own.isEmpty(); k++) {
                if (nearest[k] == FAR && own.stream().anyMatch(NAMES.get(k)::contains)) {
                    nearest[k] = up;
                }
            }
        }
        return nearest;
    }
}
