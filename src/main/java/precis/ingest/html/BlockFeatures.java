package precis.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import precis.model.Paragraph;

/** What can be seen of a block and its surroundings without knowing the site or the language. */
final class BlockFeatures {

    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};
    private static final int WINDOW = 6;

    private final List<TextBlock> blocks;
    private final boolean[] kept;
    private final PageClues clues;
    private final PlaceFeatures places;
    private final int[] proseBefore;
    private final int prose;
    private final int firstProse;
    private final int lastProse;
    private final int firstKept;
    private final int lastKept;
    private final Map<String, Integer> texts = new HashMap<>();

    /**
     * @param blocks in the order of the page
     * @param kept those that the rules take for the article's text
     * @param root the element that holds the article
     */
    BlockFeatures(List<TextBlock> blocks, boolean[] kept, Element root, PageClues clues) {
        this.blocks = blocks;
        this.kept = kept;
        this.clues = clues;
        this.places = new PlaceFeatures(blocks, kept, root, clues);
        this.proseBefore = new int[blocks.size() + 1];
        int first = -1;
        int last = -1;
        int firstKept = -1;
        int lastKept = -1;
        for (int i = 0; i < blocks.size(); i++) {
            boolean isText = kept[i] && blocks.get(i).isProse();
            proseBefore[i + 1] = proseBefore[i] + (isText ? blocks.get(i).weight() : 0);
            first = isText && first < 0 ? i : first;
            last = isText ? i : last;
            firstKept = kept[i] && firstKept < 0 ? i : firstKept;
            lastKept = kept[i] ? i : lastKept;
            texts.merge(TitleFinder.key(blocks.get(i).text()), 1, Integer::sum);
        }
        this.prose = proseBefore[blocks.size()];
        this.firstProse = first;
        this.lastProse = last;
        this.firstKept = firstKept;
        this.lastKept = lastKept;
    }

    float[] of(int i) {
        FeatureRow row = new FeatureRow();
        TextBlock block = blocks.get(i);
        TextFeatures.add(block, row);
        addKind(block, row);
        addPosition(i, row);
        addSaid(block, row);
        places.add(block, row);
        for (int step : NEIGHBOURS) {
            addNeighbour(i + step, row);
        }
        addWindow(i, row);
        return row.values();
    }

    private void addKind(TextBlock block, FeatureRow row) {
        row.add(block.kind() == Paragraph.Kind.HEADING)
                .add(block.kind() == Paragraph.Kind.LIST_ITEM)
                .add(block.kind() == Paragraph.Kind.QUOTE)
                .add(block.isProse());
    }

    private void addPosition(int i, FeatureRow row) {
        row.add(kept[i])
                .add((double) proseBefore[i] / Math.max(1, prose))
                .add(Math.log1p(prose))
                .add(signedLog(i - firstProse))
                .add(signedLog(i - lastProse))
                .add(signedLog(i - firstKept))
                .add(signedLog(i - lastKept))
                .add((double) i / blocks.size())
                .add(Math.log1p(blocks.size()))
                .add((double) blocks.get(i).weight() / Math.max(1, prose));
    }

    private void addSaid(TextBlock block, FeatureRow row) {
        String key = TitleFinder.key(block.text());
        row.add(texts.get(key) > 1)
                .add(clues.timesShown(key))
                .add(clues.titleShare(key))
                .add(clues.isDescribed(key))
                .add(clues.inLinkedBody(key))
                .add(clues.isStop(block.text()))
                .add(clues.isBoilerplate(block.text()));
    }

    private void addNeighbour(int i, FeatureRow row) {
        if (i < 0 || i >= blocks.size()) {
            row.add(-1).add(-1).add(false).add(false).add(false).add(false);
            return;
        }
        TextBlock block = blocks.get(i);
        row.add(Math.log1p(block.weight()))
                .add(block.linkShare())
                .add(kept[i])
                .add(block.isEnded())
                .add(block.isHeading())
                .add(clues.isStop(block.text()));
    }

    /** How much of the text shortly before and after is kept, and what heading stands last. */
    private void addWindow(int i, FeatureRow row) {
        row.add(keptShare(Math.max(0, i - WINDOW), i))
                .add(keptShare(i + 1, Math.min(blocks.size(), i + 1 + WINDOW)));
        int up = i - 1;
        while (up >= 0 && !blocks.get(up).isHeading()) {
            up--;
        }
        row.add(up < 0 ? 99 : i - up)
                .add(up >= 0 && kept[up])
                .add(up >= 0 && clues.isStop(blocks.get(up).text()));
        boolean stopped = false;
        for (int j = Math.max(0, i - 12); j < i; j++) {
            stopped |= clues.isStop(blocks.get(j).text());
        }
        row.add(stopped);
    }

    private double keptShare(int from, int to) {
        int all = 0;
        int good = 0;
        for (int i = from; i < to; i++) {
            all += blocks.get(i).weight();
            good += kept[i] ? blocks.get(i).weight() : 0;
        }
        return all == 0 ? -1 : (double) good / all;
    }

    private static double signedLog(int n) {
        return n < 0 ? -Math.log1p(-n) : Math.log1p(n);
    }
}
