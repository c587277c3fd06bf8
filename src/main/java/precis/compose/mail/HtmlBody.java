package precis.compose.mail;

import java.util.List;
import org.jsoup.nodes.Element;
import precis.compose.wording.Wording;

/** What the letter says as HTML, the same in a mail and in a feed; classes are for the styles. */
final class HtmlBody {

    private final Letter letter;
    private final Wording words;

    HtmlBody(Letter letter) {
        this.letter = letter;
        this.words = letter.words();
    }

    /** Without classes, for programs that have styles of their own. */
    String plain() {
        Element body = new Element("div");
        print(body);
        body.select("[class]").forEach(e -> e.removeAttr("class"));
        return body.html();
    }

    void print(Element sheet) {
        add(sheet, "p", "small").text(letter.line());
        if (!letter.essentials().isEmpty()) {
            sheet.appendElement("h2").text(words.text("title.essentials"));
            letter.essentials().forEach(s -> said(sheet, s, "text", "says"));
        }
        letter.stories().forEach(p -> story(sheet, p));
        if (!letter.briefly().isEmpty()) {
            sheet.appendElement("h2").text(words.text("mail.briefly"));
            letter.briefly().forEach(p -> brief(sheet, p));
        }
        if (letter.left() > 0) {
            link(add(sheet, "p", "text"), letter.address(), words.text("mail.left", letter.left()));
        }
    }

    private void story(Element sheet, Piece piece) {
        Element part = within(sheet, piece);
        headline(part, "h2", piece);
        piece.sentences().forEach(s -> said(part, s, "text", "says"));
        group(part, words(piece, "title.claims", piece.claims()), piece.claims());
        for (List<Said> versions : piece.divergences()) {
            group(part, words(piece, "mail.divergence", versions), versions);
        }
        if (!piece.sources().isEmpty()) {
            add(part, "p", "small").text(piece.sources());
        }
        piece.notes().forEach(n -> add(part, "p", "note").text(n));
    }

    private void brief(Element sheet, Piece piece) {
        Element part = within(sheet, piece);
        headline(part, "h3", piece);
        piece.sentences().forEach(s -> said(part, s, "text", "says"));
        piece.notes().forEach(n -> add(part, "p", "note").text(n));
    }

    /** Words in another language than the letter's say so. */
    private Element within(Element sheet, Piece piece) {
        return piece.language().equals(words.language())
                ? sheet
                : sheet.appendElement("div").attr("lang", piece.language());
    }

    private void headline(Element part, String level, Piece piece) {
        add(part.appendElement(level), "a", "headlink")
                .attr("href", letter.absolute(piece.page()))
                .text(piece.title());
        Element line = add(part, "p", "small").text(piece.origin());
        piece.before()
                .ifPresent(
                        page -> {
                            line.appendText(words.text("claim.separator"));
                            link(line, letter.absolute(page), piece.words().text("mail.continues"));
                        });
    }

    private void group(Element part, String label, List<Said> all) {
        if (!all.isEmpty()) {
            add(part, "p", "part").text(label);
            all.forEach(s -> said(part, s, "claim", "says inset"));
        }
    }

    private String words(Piece piece, String key, List<Said> all) {
        return all.isEmpty() ? "" : piece.words().text(key);
    }

    private void said(Element part, Said said, String text, String line) {
        Element words = add(part, "p", text);
        tell(words, said.language());
        int at = said.stressed().isEmpty() ? -1 : said.text().indexOf(said.stressed());
        if (at < 0) {
            words.text(said.text());
        } else {
            words.appendText(said.text().substring(0, at));
            words.appendElement("strong").text(said.stressed());
            words.appendText(said.text().substring(at + said.stressed().length()));
        }
        Element says = add(part, "p", line);
        tell(says, said.language());
        says.appendText(said.ground() + this.words.text("claim.separator"));
        link(says, letter.absolute(said), said.place());
    }

    /** Says which language words are in, where that is another one than around them. */
    private void tell(Element words, String language) {
        Element around = words.closest("[lang]");
        String told = around == null ? this.words.language() : around.attr("lang");
        if (!language.equals(told)) {
            words.attr("lang", language);
        }
    }

    private static void link(Element parent, String address, String text) {
        parent.appendElement("a").attr("href", address).text(text);
    }

    private static Element add(Element parent, String tag, String classes) {
        return parent.appendElement(tag).attr("class", classes);
    }
}
