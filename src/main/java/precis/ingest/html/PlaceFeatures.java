package precis.ingest.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where in the page's tree a block stands, and what its boxes are like. */
final class PlaceFeatures {

    private static final List<String> OWNERS =
            List.of("p", "li", "div", "td", "blockquote", "h2", "h3", "h4");
    private static final List<String> AROUND =
            List.of(
                    "article",
                    "main",
                    "section",
                    "aside",
                    "header",
                    "footer",
                    "figure",
                    "table",
                    "ul",
                    "form",
                    "blockquote",
                    "a");
    private static final Set<String> INLINE =
            Set.of("em", "i", "strong", "b", "small", "span", "a", "font", "u");

    private final Element root;
    private final PageClues clues;
    private final Weights weights;
    private final Map<Element, Integer> proseByParent = new IdentityHashMap<>();
    private final Map<String, Integer> proseByPath = new HashMap<>();
    private final Map<String, Integer> allByPath = new HashMap<>();
    private int prose = 1;

    PlaceFeatures(List<TextBlock> blocks, boolean[] kept, Element root, PageClues clues) {
        this.root = root;
        this.clues = clues;
        this.weights = new Weights(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            String path = path(block.owner());
            allByPath.merge(path, block.weight(), Integer::sum);
            if (kept[i] && block.isProse()) {
                prose += block.weight();
                proseByParent.merge(parent(block), block.weight(), Integer::sum);
                proseByPath.merge(path, block.weight(), Integer::sum);
            }
        }
    }

    private static Element parent(TextBlock block) {
        Element owner = block.owner();
        return owner.parent() == null ? owner : owner.parent();
    }

    private static String path(Element owner) {
        Element parent = owner.parent();
        return (parent == null ? "" : parent.normalName() + '.' + parent.className())
                + '>'
                + owner.normalName()
                + '.'
                + owner.className();
    }

    void add(TextBlock block, FeatureRow row) {
        Element owner = block.owner();
        String path = path(owner);
        int byPath = proseByPath.getOrDefault(path, 0);
        row.add((double) proseByParent.getOrDefault(parent(block), 0) / prose)
                .add((double) proseByParent.getOrDefault(owner, 0) / prose)
                .add((double) byPath / prose)
                .add((double) byPath / Math.max(1, allByPath.getOrDefault(path, 0)));
        OWNERS.forEach(name -> row.add(owner.normalName().equals(name)));
        addBoxes(owner, row);
        addAncestors(owner, row);
        addNames(owner, row);
        row.add(clues.pictures(owner)).add(clues.pictures(parent(block)));
        addEmphasis(block, row);
    }

    private void addBoxes(Element owner, FeatureRow row) {
        Element box = owner;
        for (int i = 0; i < 3; i++) {
            box = box.parent() == null ? box : box.parent();
            int all = weights.all(box);
            row.add(Math.log1p(all))
                    .add((double) weights.linked(box) / Math.max(1, all))
                    .add((double) weights.prose(box) / Math.max(1, all));
        }
        row.add(owner.childrenSize())
                .add(Math.min(20, owner.elementSiblingIndex()))
                .add(owner.parent() == null ? 0 : Math.min(50, owner.parent().childrenSize()));
    }

    private void addAncestors(Element owner, FeatureRow row) {
        int depth = 0;
        boolean inside = false;
        int[] counts = new int[AROUND.size()];
        for (Element e = owner; e != null && !inside; e = e.parent()) {
            inside = e == root;
            depth++;
            int k = inside ? -1 : AROUND.indexOf(e.normalName());
            if (k >= 0) {
                counts[k]++;
            }
        }
        row.add(inside).add(depth);
        for (int count : counts) {
            row.add(Math.min(count, 2));
        }
    }

    /** How far up the nearest boxes stand whose names are telling. */
    private void addNames(Element owner, FeatureRow row) {
        int[] nearest = clues.nearest(owner, root);
        for (int distance : nearest) {
            row.add(distance);
        }
    }

    /** Whether the whole block is set off: in italics, bold, small print. */
    private static void addEmphasis(TextBlock block, FeatureRow row) {
        Element e = block.owner();
        boolean italic = false;
        boolean bold = false;
        boolean small = false;
        for (int i = 0; i < 4 && e.childrenSize() == 1 && e.ownText().isBlank(); i++) {
            e = e.child(0);
            if (!INLINE.contains(e.normalName())) {
                break;
            }
            italic |= e.normalName().equals("em") || e.normalName().equals("i");
            bold |= e.normalName().equals("strong") || e.normalName().equals("b");
            small |= e.normalName().equals("small");
        }
        row.add(italic).add(bold).add(small);
    }
}
