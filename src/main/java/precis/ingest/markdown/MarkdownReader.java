package precis.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
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
 * Reads an article in Markdown: its first heading is the title; raw HTML and images are left out.
 */
public final class MarkdownReader {

    private final Parser parser = Parser.builder().build();

    /** The article; its title is empty if the text opens with no heading. */
    public Draft read(String markdown) {
        Blocks blocks = new Blocks();
        parser.parse(markdown).accept(blocks);
        List<Block> all = blocks.all;
        boolean titled = !all.isEmpty() && all.get(0).kind() == Kind.HEADING;
        return new Draft(
                "",
                titled ? all.get(0).text() : "",
                titled ? all.subList(1, all.size()) : all,
                Metadata.NONE,
                Optional.empty(),
                false);
    }

    private static final class Blocks extends AbstractVisitor {

        final List<Block> all = new ArrayList<>();
        private StringBuilder line = new StringBuilder();

        @Override
        public void visit(Heading heading) {
            add(heading, Kind.HEADING);
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(paragraph, kind(paragraph));
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

        private void add(Node block, Kind kind) {
            line = new StringBuilder();
            visitChildren(block);
            String words = Cleaner.line(line.toString());
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                all.add(new Block(kind, words));
            }
        }

        @Override
        public void visit(Text text) {
            line.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            line.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            line.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            line.append(' ');
        }

        @Override
        public void visit(Image image) {
            // Its alternative text is no text of the article.
        }

        @Override
        public void visit(HtmlInline html) {
            // Markup without words of its own.
        }

        @Override
        public void visit(HtmlBlock html) {
            // Embedded media and the like.
        }

        @Override
        public void visit(FencedCodeBlock code) {
            // Program text makes no sentences.
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            // As above.
        }
    }
}
