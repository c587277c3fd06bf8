package precis.compose.mail;

import java.util.List;
import org.jsoup.nodes.Element;

/** The words that mail programs show of a letter, each headline marked with its own language. */
final class Preheader {

    /** A shorter beginning of a headline that was cut is left unmarked. */
    private static final int SHORTEST = 4;

    private final String text;
    private int done;

    private Preheader(String text) {
        this.text = text;
    }

    /**
     * @param text as {@link Envelope} puts it together
     * @param pieces those in another language than the letter's
     */
    static void print(String text, List<Piece> pieces, Element into) {
        Preheader preheader = new Preheader(text);
        pieces.forEach(piece -> preheader.mark(piece, into));
        into.appendText(text.substring(preheader.done));
    }

    private void mark(Piece piece, Element into) {
        int length = piece.title().length();
        int at = text.indexOf(piece.title(), done);
        while (at < 0 && --length >= SHORTEST) {
            int cut = text.lastIndexOf(piece.title().substring(0, length));
            at = cut >= done && cut + length >= text.length() - 1 ? cut : -1;
        }
        if (at >= 0) {
            into.appendText(text.substring(done, at));
            into.appendElement("span")
                    .attr("lang", piece.language())
                    .text(text.substring(at, at + length));
            done = at + length;
        }
    }
}
