package precis.compose.mail;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import precis.compose.wording.Wording;

/** The letter as HTML for mail programs: one table, styles inline, links to the web. */
final class HtmlPart {

    private final Letter letter;
    private final Wording words;

    HtmlPart(Letter letter) {
        this.letter = letter;
        this.words = letter.words();
    }

    String write() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        document.selectFirst("html").attr("lang", words.language());
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width");
        // Opened from disk, a browser would ask for an icon; this says there is none.
        document.head().appendElement("link").attr("rel", "icon").attr("href", "data:,");
        document.title(letter.title());
        style(document.body(), Style.BODY);
        Element main = document.body().appendElement("div").attr("role", "main");
        add(main, "div", Style.PREHEADER).text(letter.preheader());
        letter(sheet(main));
        return document.outerHtml() + "\n";
    }

    private static Element sheet(Element parent) {
        Element table =
                add(parent, "table", Style.SHEET)
                        .attr("role", "presentation")
                        .attr("width", "600")
                        .attr("align", "center")
                        .attr("cellpadding", "0")
                        .attr("cellspacing", "0");
        return add(table.appendElement("tr"), "td", Style.CELL);
    }

    private void letter(Element sheet) {
        link(add(sheet, "p", Style.SMALL), letter.address(), words.text("mail.web-link"));
        add(sheet, "h1", Style.TITLE).text(letter.title());
        letter.stories().forEach(s -> story(sheet, s));
        add(sheet, "p", Style.SMALL).text(words.text("frame.promise"));
        if (!letter.contact().isEmpty()) {
            String address = "mailto:" + letter.contact();
            link(add(sheet, "p", Style.SMALL), address, words.text("mail.leave-link"));
        }
    }

    private void story(Element sheet, Story story) {
        add(add(sheet, "h2", Style.HEADLINE), "a", Style.HEADLINK)
                .attr("href", story.address())
                .text(story.title());
        add(sheet, "p", Style.SMALL).text(story.origin());
        story.essentials().forEach(s -> said(sheet, story, s));
        if (!story.claims().isEmpty()) {
            add(sheet, "h3", Style.PART).text(words.text("title.claims"));
            story.claims().forEach(s -> said(sheet, story, s));
        }
        if (!story.sources().isEmpty()) {
            add(sheet, "p", Style.SMALL).text(story.sources());
        }
    }

    private void said(Element sheet, Story story, Story.Said said) {
        add(sheet, "p", Style.TEXT).text(said.text());
        Element line = add(sheet, "p", Style.SMALL);
        line.appendText(said.ground() + words.text("claim.separator"));
        link(line, story.address() + "#" + said.anchor(), said.place());
    }

    private static void link(Element parent, String address, String text) {
        add(parent, "a", Style.LINK).attr("href", address).text(text);
    }

    private static Element add(Element parent, String tag, Style style) {
        return style(parent.appendElement(tag), style);
    }

    private static Element style(Element element, Style style) {
        return element.attr("style", style.css());
    }
}
