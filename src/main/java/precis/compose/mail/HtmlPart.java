package precis.compose.mail;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import precis.compose.wording.Wording;

/** The letter as HTML for mail programs: one table, styles inline, links to the web. */
final class HtmlPart {

    private final Letter letter;
    private final StyleSheet styles;
    private final Wording words;

    HtmlPart(Letter letter, StyleSheet styles) {
        this.letter = letter;
        this.styles = styles;
        this.words = letter.words();
    }

    String write() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        document.prependChild(new DocumentType("html", "", ""));
        document.selectFirst("html").attr("lang", words.language());
        meta(document, "charset", "utf-8");
        meta(document, "name", "viewport").attr("content", "width=device-width");
        meta(document, "name", "color-scheme").attr("content", "light dark");
        document.title(letter.title());
        Element main = document.body().appendElement("div").attr("role", "main");
        Preheader.print(new Envelope(letter).preheader(), foreign(), add(main, "div", "preheader"));
        letter(sheet(main));
        styles.layInto(document);
        return document.outerHtml().replace("<p", "\n<p").replace("<h", "\n<h") + "\n";
    }

    private List<Piece> foreign() {
        return Stream.concat(letter.stories().stream(), letter.briefly().stream())
                .filter(piece -> !piece.language().equals(words.language()))
                .toList();
    }

    private static Element meta(Document document, String name, String value) {
        return document.head().appendElement("meta").attr(name, value);
    }

    private static Element sheet(Element parent) {
        Element table =
                add(parent, "table", "sheet")
                        .attr("role", "presentation")
                        .attr("width", "600")
                        .attr("align", "center")
                        .attr("cellpadding", "0")
                        .attr("cellspacing", "0");
        return add(table.appendElement("tr"), "td", "cell");
    }

    private void letter(Element sheet) {
        link(add(sheet, "p", "small"), letter.address(), words.text("mail.web-link"));
        sheet.appendElement("h1").text(letter.title());
        new HtmlBody(letter).print(sheet);
        foot(sheet);
    }

    private void foot(Element sheet) {
        sheet.appendElement("h2").text(words.text("mail.about"));
        add(sheet, "p", "small").text(words.text("frame.promise"));
        new Leave(letter.settings())
                .address()
                .ifPresent(a -> link(add(sheet, "p", "small"), a, words.text("mail.leave-link")));
    }

    private static void link(Element parent, String address, String text) {
        parent.appendElement("a").attr("href", address).text(text);
    }

    private static Element add(Element parent, String tag, String classes) {
        return parent.appendElement(tag).attr("class", classes);
    }
}
