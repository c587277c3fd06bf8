package precis.publish.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import precis.model.Problem;

/** What every page must have for every reader: a language, a title, images with words. */
final class Essentials {

    private static final Pattern GARBLED =
            Pattern.compile("\\uFFFD|[\\u00C2\\u00C3][\\u0080-\\u00BF]|\\u00E2\\u20AC");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    void check(HtmlPage page) {
        Element html = page.document().selectFirst("html");
        if (html == null || html.attr("lang").isBlank()) {
            error(page, html, "the page names no language", "write <html lang=\"...\">");
        }
        if (page.document().title().isBlank()) {
            error(page, html, "the page has no title", "add <title> to its head");
        }
        for (Element image :
                page.document().select("img:not([alt]), input[type=image]:not([alt])")) {
            error(page, image, "an image without words", "add alt, empty if it says nothing");
        }
        for (Element frame : page.document().select("iframe:not([title])")) {
            error(page, frame, "a frame without a title", "add title");
        }
        for (Element drawing : page.document().select("svg[role=img]")) {
            boolean named = drawing.hasAttr("aria-label") || drawing.hasAttr("aria-labelledby");
            if (!named && drawing.selectFirst("> title") == null) {
                error(page, drawing, "a drawing without words", "add <title> or aria-label");
            }
        }
        checkHeadings(page);
        checkIds(page);
        checkCharacters(page);
    }

    private void checkHeadings(HtmlPage page) {
        List<Element> top = page.document().select("h1");
        if (top.isEmpty()) {
            error(page, page.document().body(), "the page has no heading", "add <h1>");
        }
        top.stream()
                .skip(1)
                .forEach(h -> error(page, h, "a second heading of the first level", "use <h2>"));
    }

    private void checkIds(HtmlPage page) {
        Set<String> ids = new TreeSet<>();
        for (Element element : page.document().select("[id]")) {
            if (!ids.add(element.id())) {
                error(page, element, "a second \"" + element.id() + "\"", "give it another id");
            }
        }
    }

    private void checkCharacters(HtmlPage page) {
        for (Element element : page.document().getAllElements()) {
            if (GARBLED.matcher(element.ownText()).find()) {
                problems.add(
                        Problem.warning(
                                page.name(),
                                HtmlPage.line(element),
                                "garbled characters: " + element.ownText().strip(),
                                "tell the charset of the source"));
            }
        }
    }

    private void error(HtmlPage page, Element element, String what, String remedy) {
        int line = element == null ? 0 : HtmlPage.line(element);
        problems.add(Problem.error(page.name(), line, what, remedy));
    }
}
