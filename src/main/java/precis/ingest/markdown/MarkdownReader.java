package precis.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import precis.ingest.text.Block;
import precis.ingest.text.Cleaner;
import precis.ingest.text.Draft;
import precis.model.Metadata;
import precis.model.Paragraph.Kind;

/**
 * Reads an article in Markdown: its first heading is the title; raw HTML, images and program text
 * are left out, and tables, whose cells are no sentences. The tree is walked without recursion, as
 * hostile files nest without end.
 */
public final class MarkdownReader {

    private static final int MOST_MARKS = 1_000;

    /** The line under a table's head, which no sentence looks like. */
    private static final Pattern TABLE =
            Pattern.compile("(?m)^\\|?+(?:[ \\t]*+:?+-++:?+[ \\t]*+\\|)++[ \\t:-]*+$");

    private final Parser parser = Parser.builder().build();

    /** The article; its title is empty if the text opens with no heading. */
    public Draft read(String markdown) {
        List<Block> all = new ArrayList<>();
        Node document = parser.parse(withoutTangles(markdown));
        for (Node n = document.getFirstChild(); n != null; n = next(n, document)) {
            if (n instanceof Heading) {
                add(n, Kind.HEADING, all);
            } else if (n instanceof Paragraph) {
                add(n, kind(n), all);
            }
        }
        boolean titled = !all.isEmpty() && all.get(0).kind() == Kind.HEADING;
        return new Draft(
                "",
                titled ? all.get(0).text() : "",
                titled ? all.subList(1, all.size()) : all,
                Metadata.NONE,
                Optional.empty(),
                false);
    }

    /** The parser itself recurses into emphasis: where nobody means so much of it, it goes. */
    private static String withoutTangles(String markdown) {
        String[] paragraphs = markdown.split("(?<=\n)(?=[ \t]*\r?\n)");
        StringBuilder text = new StringBuilder(markdown.length());
        for (String paragraph : paragraphs) {
            long marks = paragraph.chars().filter(c -> c == '*' || c == '_').count();
            text.append(marks > MOST_MARKS ? paragraph.replaceAll("[*_]", "") : paragraph);
        }
        return text.toString();
    }

    /** The node after one in the order of the text; an image's words are no text. */
    private static Node next(Node node, Node root) {
        if (node.getFirstChild() != null && !(node instanceof Image)) {
            return node.getFirstChild();
        }
        Node n = node;
        while (n != root && n.getNext() == null) {
            n = n.getParent();
        }
        return n == root ? null : n.getNext();
    }

    private static Kind kind(Node paragraph) {
        for (Node n = paragraph.getParent(); n != null; n = n.getParent()) {
            if (n instanceof ListItem) {
                return Kind.LIST_ITEM;
            }
            if (n instanceof BlockQuote) {
                return Kind.QUOTE;
            }
        }
        return Kind.TEXT;
    }

    private static void add(Node block, Kind kind, List<Block> all) {
        StringBuilder line = new StringBuilder();
        for (Node n = block.getFirstChild(); n != null; n = next(n, block)) {
            if (n instanceof Text text) {
                line.append(text.getLiteral());
            } else if (n instanceof Code code) {
                line.append(code.getLiteral());
            } else if (n instanceof SoftLineBreak || n instanceof HardLineBreak) {
                line.append('\n');
            }
        }
        String words = TABLE.matcher(line).find() ? "" : Cleaner.line(line.toString());
        if (Cleaner.hasWords(words)) {
            all.add(new Block(kind, words));
        }
    }
}
