package precis.publish.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import precis.model.Problem;

/** Whether feeds, sitemap, drawings and data can be read by the programs they are for. */
final class WellFormed {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> XML = Set.of("xml", "svg", "rss", "atom");
    private static final Set<String> DATA = Set.of("json", "webmanifest");
    private static final List<String> FEED_PARTS = List.of("id", "title", "updated");

    private final BuiltSite site;
    private final List<Problem> problems = new ArrayList<>();

    WellFormed(BuiltSite site) {
        this.site = site;
    }

    List<Problem> problems() throws IOException {
        for (String file : site.files()) {
            String suffix = file.substring(file.lastIndexOf('.') + 1);
            if (XML.contains(suffix)) {
                checkXml(file, site.text(file));
            } else if (DATA.contains(suffix)) {
                checkJson(file, 1, site.text(file));
            }
        }
        return problems;
    }

    /** The data within a page. */
    void check(HtmlPage page) {
        for (Element data : page.document().select("script[type=application/ld+json]")) {
            checkJson(page.name(), HtmlPage.line(data), data.data());
        }
    }

    private void checkXml(String file, String text) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser()
                    .parse(new InputSource(new StringReader(text)), new DefaultHandler());
            checkParts(file, Parser.xmlParser().setTrackPosition(true).parseInput(text, ""));
        } catch (SAXParseException e) {
            error(file, e.getLineNumber(), e.getMessage());
        } catch (SAXException | ParserConfigurationException e) {
            error(file, 0, e.getMessage());
        }
    }

    /** An Atom feed whose entries readers can tell apart, a sitemap of different pages. */
    private void checkParts(String file, Document document) {
        Element root = document.firstElementChild();
        if (root.normalName().equals("feed")) {
            Set<String> ids = new TreeSet<>();
            for (Element part : document.select("feed, entry")) {
                for (String name : FEED_PARTS) {
                    if (part.selectFirst("> " + name) == null) {
                        error(file, HtmlPage.line(part), part.tagName() + " without " + name);
                    }
                }
                distinct(file, part.selectFirst("> id"), ids);
            }
        } else if (root.normalName().equals("urlset")) {
            Set<String> addresses = new TreeSet<>();
            document.select("loc").forEach(loc -> distinct(file, loc, addresses));
        }
    }

    private void distinct(String file, Element element, Set<String> known) {
        if (element != null && !known.add(element.text())) {
            error(file, HtmlPage.line(element), "a second " + element.text());
        }
    }

    private void checkJson(String file, int start, String text) {
        try {
            JSON.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            error(file, start + line - 1, e.getOriginalMessage());
        }
    }

    private void error(String file, int line, String what) {
        problems.add(Problem.error(file, Math.max(0, line), what, "correct what writes this file"));
    }
}
