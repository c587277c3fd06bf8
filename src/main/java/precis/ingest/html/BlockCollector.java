package precis.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import precis.ingest.text.Cleaner;
import precis.model.Paragraph;

/** Cuts the text below an element into blocks, in the order of the page. */
final class BlockCollector implements NodeVisitor {

    private static final Evaluator LAYOUT =
            QueryParser.parse("p, div, table, ul, ol, br, h1, h2, h3, h4");
    private static final int LONGEST_DATUM = 200;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Element root;
    private final Element article;
    private Element owner;
    private int links;
    private int linked;
    private boolean afterBreak;

    private BlockCollector(Element root, Element article) {
        this.root = root;
        this.article = article;
        this.owner = root;
    }

    static List<TextBlock> collect(Element root) {
        return collect(root, root);
    }

    /**
     * @param article what stands around it says nothing about the kind of a block in it
     */
    static List<TextBlock> collect(Element root, Element article) {
        BlockCollector collector = new BlockCollector(root, article);
        root.traverse(collector);
        collector.flush();
        return collector.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void append(String words) {
        text.append(words);
        linked += links > 0 ? TextBlock.weight(words) : 0;
        afterBreak &= words.isBlank();
    }

    private void enter(Element element) {
        if (element.normalName().equals("br")) {
            breakLine();
        } else if (isBlock(element)) {
            flush();
            owner = element;
        } else if (isCell(element)) {
            text.append(' ');
        } else if (element.normalName().equals("a")) {
            links++;
        }
    }

    /** One break is a line, two are a paragraph. */
    private void breakLine() {
        if (afterBreak) {
            flush();
        } else {
            text.append('\n');
            afterBreak = true;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a")) {
            links--;
        } else if (isBlock(element)) {
            flush();
            owner = element == root ? root : element.parent();
        }
    }

    private void flush() {
        String clean = Cleaner.line(text.toString());
        int weight = TextBlock.weight(clean);
        if (weight > 0) {
            blocks.add(new TextBlock(owner, kind(), clean, weight, linked));
        }
        text.setLength(0);
        linked = 0;
        afterBreak = false;
    }

    private Paragraph.Kind kind() {
        boolean heading = false;
        for (Element e = owner; e != null && e != root && e != article; e = e.parent()) {
            switch (e.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    heading = true;
                }
                case "li", "dd", "dt", "tr" -> {
                    return Paragraph.Kind.LIST_ITEM;
                }
                case "blockquote" -> {
                    return Paragraph.Kind.QUOTE;
                }
                default -> {
                    // What stands further out decides.
                }
            }
        }
        return heading ? Paragraph.Kind.HEADING : Paragraph.Kind.TEXT;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !(isCell(element) && isData(element))
                || element.normalName().contains("-");
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** Cells that hold a few words are data; those that hold blocks lay out the page. */
    private static boolean isData(Element cell) {
        return cell.selectFirst(LAYOUT) == null && cell.wholeText().length() < LONGEST_DATUM;
    }
}
