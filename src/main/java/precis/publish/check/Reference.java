package precis.publish.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * An address that a page names.
 *
 * @param address as it stands in the page
 * @param line where it stands
 * @param loaded whether a browser fetches it by itself
 */
record Reference(String address, int line, boolean loaded) {

    private static final Set<String> ATTRIBUTES =
            Set.of("action", "cite", "href", "poster", "src", "xlink:href");
    private static final Set<String> FOLLOWED = Set.of("a", "area", "form", "q", "blockquote");
    private static final Set<String> LOADED_LINKS =
            Set.of(
                    "stylesheet",
                    "icon",
                    "preload",
                    "modulepreload",
                    "manifest",
                    "apple-touch-icon");
    private static final Pattern CSS_ADDRESS =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?([^\"')\\s]+)[\"']?");

    /** All addresses of a page, in its order. */
    static List<Reference> of(Element page) {
        List<Reference> references = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                add(element, attribute, references);
            }
            if (element.normalName().equals("style")) {
                addStyle(element.data(), HtmlPage.line(element), references);
            }
        }
        return references;
    }

    /** All addresses of a style sheet. */
    static List<Reference> ofStyle(String css) {
        List<Reference> references = new ArrayList<>();
        int line = 0;
        for (String text : css.lines().toList()) {
            line++;
            addStyle(text, line, references);
        }
        return references;
    }

    private static void add(Element element, Attribute attribute, List<Reference> references) {
        int line = HtmlPage.line(element);
        String name = attribute.getKey();
        boolean object = name.equals("data") && element.normalName().equals("object");
        if (ATTRIBUTES.contains(name) || object) {
            references.add(new Reference(attribute.getValue().strip(), line, isLoaded(element)));
        } else if (name.equals("srcset")) {
            for (String candidate : attribute.getValue().split(",")) {
                references.add(new Reference(candidate.strip().split("\\s")[0], line, true));
            }
        } else if (name.equals("style")) {
            addStyle(attribute.getValue(), line, references);
        }
    }

    private static void addStyle(String css, int line, List<Reference> references) {
        Matcher address = CSS_ADDRESS.matcher(css);
        while (address.find()) {
            references.add(new Reference(address.group(1), line, true));
        }
    }

    private static boolean isLoaded(Element element) {
        if (element.normalName().equals("link")) {
            return List.of(element.attr("rel").split("\\s+")).stream()
                    .anyMatch(LOADED_LINKS::contains);
        }
        return !FOLLOWED.contains(element.normalName());
    }
}
