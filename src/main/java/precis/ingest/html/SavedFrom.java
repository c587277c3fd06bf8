package precis.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** Where a browser noted at the head of a page that it saved it from. */
final class SavedFrom {

    /** Of Chrome, Edge and Internet Explorer; of the extension SingleFile. */
    private static final List<Pattern> NOTES =
            List.of(
                    Pattern.compile("^\\s*saved from url=\\(\\d+\\)(\\S+)"),
                    Pattern.compile("^\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)"));

    private SavedFrom() {}

    static Optional<String> find(Document page) {
        return Stream.of(
                        page.childNodes(),
                        children(page.firstElementChild()),
                        page.head().childNodes())
                .flatMap(List::stream)
                .filter(Comment.class::isInstance)
                .map(c -> ((Comment) c).getData())
                .flatMap(SavedFrom::address)
                .findFirst();
    }

    private static List<Node> children(Node node) {
        return node == null ? List.of() : node.childNodes();
    }

    private static Stream<String> address(String comment) {
        return NOTES.stream()
                .map(n -> n.matcher(comment))
                .filter(Matcher::find)
                .map(m -> m.group(1));
    }
}
