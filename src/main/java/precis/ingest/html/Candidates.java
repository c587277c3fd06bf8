package precis.ingest.html;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a page that can be its article's text, with what can be seen of each. */
final class Candidates {

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Boolean> ruled = new ArrayList<>();
    private final List<float[]> features = new ArrayList<>();
    private final List<String> linked;

    /**
     * @param linked the paragraphs that the page's linked data gives; may be empty
     */
    Candidates(List<String> linked) {
        this.linked = List.copyOf(linked);
    }

    /**
     * Adds the next block of the page.
     *
     * @param isRuled whether the rules take it for text
     * @param seen its features
     */
    void add(TextBlock block, boolean isRuled, float[] seen) {
        blocks.add(block);
        ruled.add(isRuled);
        features.add(seen);
    }

    int size() {
        return blocks.size();
    }

    TextBlock block(int i) {
        return blocks.get(i);
    }

    boolean isRuled(int i) {
        return ruled.get(i);
    }

    List<String> linked() {
        return linked;
    }

    float[] features(int i) {
        return features.get(i);
    }
}
